package org.scrutinyassistant.app.service;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.person.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Writing, approving and following a broadcast on its pages, without script, on the real service. */
@RunningService
@TestPropertySource(properties = {"scrutiny.open=true", "scrutiny.web.name=A council of its own"})
class BroadcastPagesTest {

    private static final String NEW = "/broadcasts/new";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    private Visitor visitor;
    private ScrutinyManager manager;

    @BeforeEach
    void somebodyIsOnThePanel() {
        visitor = new Visitor(port);
        manager = new ScrutinyManager(port);
        if (people.findByEmailIgnoreCase("Reed@example.org").isEmpty()) {
            manager.enter("Bell", "scrutiny-manager", "[\"email\"]");
            manager.enter("Reed", "officer", "[\"email\"]");
            manager.enter("Fern", "officer", "[]");
        }
    }

    @Test
    void aDraftIsLookedAtBeforeItIsApprovedAndThenFollowedToEachPerson() {
        HttpResponse<String> draft = write(Map.of("title", "=Room <b>2</b>", "by", id("Bell")));
        assertThat(draft.statusCode()).isEqualTo(200);
        assertThat(draft.body())
                .contains("=Room &lt;b&gt;2&lt;/b&gt;", "3 people: 2 by email.", "Fern has no channel", "By email")
                .contains("Nothing goes out before it is approved.", "Bell, on Sunday 22 November 2026 at ")
                .doesNotContain("<b>2</b>");
        String page = draft.uri().getPath();

        assertThat(visitor.fillIn(page, page + "/approve", Map.of("by", id("Bell")))
                        .body())
                .contains("Sending to 3.");
        await().atMost(30, SECONDS).until(() -> visitor.read(page).body().contains("Nothing of it is left to send."));

        assertThat(visitor.read(page).body())
                .contains("3 of 3 people done: 2 sent, 1 not delivered.", "0 of the 2 who got it.")
                .contains("Approved a broadcast, by Bell", page.substring(1) + "/report.csv");
        assertThat(visitor.read(page + "?show=failed").body())
                .contains("Not delivered: 1 person", ">Fern</a>")
                .doesNotContain(">Bell</a>");
    }

    @Test
    void whatCouldNotReachSomebodyIsSentAgainToThemAlone() {
        String page = write(Map.of("title", "Again")).uri().getPath();
        visitor.fillIn(page, page + "/approve", Map.of());
        await().atMost(30, SECONDS).until(() -> visitor.read(page).body().contains("Send again to the 1 not reached"));

        assertThat(visitor.fillIn(page, page + "/resend", Map.of()).body()).contains("failed that could be sent again");

        long notice = notice(visitor.read(page + "?show=failed").body());
        assertThat(visitor.read("/notices/" + notice).body())
                .contains("Not delivered", "The scrutiny manager sends this to everybody of the Housing Panel.")
                .contains("Nothing has been sent.", "no channel: nobody has entered how to reach them");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title | '' | Enter the title",
                "text | '' | Enter the text",
                "committee | '' | The audience is empty: name a committee, roles or people",
                "by | Reed | Only a scrutiny manager broadcasts; Reed is not one",
                "day | 2026-12-01 | Time to send needs a time of day",
                "meeting | 2026-13-01 | Day of the meeting must be a day",
                "meeting | 0026-12-01 | Day of the meeting must lie between 1900-01-01 and 2199-12-31",
                "meeting | -999999999-01-01 | Day of the meeting must lie between 1900-01-01 and 2199-12-31",
                "day | 2206-12-01 | Time to send must lie between 1900-01-01 and 2199-12-31",
                "meeting | 2026-11-25 | Give a reason to send it late.",
            })
    void whatCannotBeSentIsSaidBesideItsField(String field, String value, String why) {
        HttpResponse<String> refused = write(Map.of(field, field.equals("by") ? id(value) : value));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(why, "There is a problem", "id=\"text\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-28 | 01:30 | Time to send does not exist: at 01:00",
                "2027-10-31 | 01:30 | Time to send comes twice: the clocks go back: choose another",
                "2026-11-01 | 09:00 | Time to send has passed: 09:00 on Sunday 1 November 2026",
            })
    void aTimeThatIsNotThereIsSaid(String day, String time, String why) {
        assertThat(write(Map.of("day", day, "time", time)).body()).contains(why);
    }

    @Test
    void aDraftIsChangedByOneThatTakesItsPlace() {
        String page = write(Map.of("title", "Old")).uri().getPath();
        String id = page.substring(page.lastIndexOf('/') + 1);
        assertThat(visitor.read(NEW + "?from=" + id).body()).contains("value=\"Old\"", "Change the draft");

        String changed = write(Map.of("title", "New", "replaces", id)).uri().getPath();

        assertThat(changed).isNotEqualTo(page);
        assertThat(visitor.read(page).body()).contains("Cancelled before anything was sent.");
    }

    @Test
    void aChangedDraftKeepsWhatItsFormCannotSay() {
        long written = manager.body(manager.post("/api/broadcasts", null, """
                        {"title": "Both", "text": "We meet.", "audience": {"committee": "Housing Panel"},
                         "meeting": {"committee": "Parks Panel", "date": "2027-03-04"}, "channels": ["webhook", "email"]}"""))
                .path("id")
                .asLong();
        Map<String, String> same = Map.of(
                "replaces",
                Long.toString(written),
                "meeting",
                "2027-03-04",
                "channels",
                "email,webhook",
                "text",
                "Soon.");

        assertThat(write(same).body())
                .contains("Soon.", "the meeting of the Parks Panel on Thursday 4 March 2027")
                .contains("a Teams channel, else by email");
    }

    @Test
    void whatIsNoDraftAnyMoreIsNotWrittenAnew() {
        String page = write(Map.of("title", "Gone")).uri().getPath();
        visitor.fillIn(page, page + "/cancel", Map.of());

        HttpResponse<String> late = visitor.read(NEW + "?from=" + page.substring(page.lastIndexOf('/') + 1));

        assertThat(late.uri().getPath()).isEqualTo(page);
        assertThat(late.body()).contains("This broadcast is no longer a draft, so nothing was changed.");
        assertThat(visitor.read(NEW + "?from=999").statusCode()).isEqualTo(404);
    }

    @Test
    void aScheduledOneIsCancelledOnceAndASecondTryIsTold() {
        String page = write(Map.of("day", "2026-12-01", "time", "09:00")).uri().getPath();
        assertThat(visitor.fillIn(page, page + "/approve", Map.of()).body())
                .contains("It goes out at 09:00 on Tuesday 1 December 2026.", ">Scheduled<");
        assertThat(visitor.fillIn(page, page + "/cancel", Map.of()).body()).contains("Cancelled before anything");

        HttpResponse<String> again = visitor.fillIn(NEW, page + "/cancel", Map.of());

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("This broadcast was cancelled already");
    }

    @Test
    void aFormOfAnotherSiteDoesNothing() {
        HttpResponse<String> refused = visitor.post("/broadcasts", Map.of("title", "Room", "text", "Room 2."));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("so nothing was sent");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(visitor.read("/broadcasts/999").statusCode()).isEqualTo(404);
        assertThat(visitor.read("/broadcasts/999/progress").statusCode()).isEqualTo(404);
        assertThat(visitor.read("/notices/999").statusCode()).isEqualTo(404);
        assertThat(visitor.fillIn(NEW, "/broadcasts/999/approve", Map.of()).statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> write(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(
                Map.of("title", "Room", "text", "We meet in <i>room 2</i>.", "committee", "Housing Panel"));
        all.putAll(fields);
        return visitor.fillIn(NEW, "/broadcasts", all);
    }

    private String id(String name) {
        return people.findByEmailIgnoreCase(name + "@example.org").stream()
                .map(person -> Long.toString(person.storedId()))
                .findFirst()
                .orElseThrow();
    }

    private static long notice(String report) {
        return Long.parseLong(report.replaceAll("(?s).*/notices/(\\d+)\">Fern</a>.*", "$1"));
    }
}
