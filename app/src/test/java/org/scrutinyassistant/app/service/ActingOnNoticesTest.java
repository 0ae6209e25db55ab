package org.scrutinyassistant.app.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.Committees;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Directory;
import org.scrutinyassistant.register.recommendation.Recommendation;
import org.scrutinyassistant.register.recommendation.Recommendations;
import org.scrutinyassistant.register.recommendation.Reference;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.link.PersonalLinks;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.scheduler.notice.Recipient;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** What comes of answering and stopping notices by the links in a mail, as a browser and the API see it. */
@RunningService
@TestPropertySource(properties = "scrutiny.open=true")
class ActingOnNoticesTest {

    private static final Instant MUCH_LATER = Instant.parse("2027-03-01T09:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Ledger ledger;

    @Autowired
    private PersonalLinks links;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Committees committees;

    @Autowired
    private Recommendations recommendations;

    private Desk desk;
    private Addressee lead;
    private Subject subject;

    @BeforeEach
    void aLeadHasARecommendationWhenTheFirstSweepIsOver() {
        await().until(() -> jdbc.queryForObject("select count(*) from sweep", Long.class) > 0);
        desk = new Desk(port);
        long id = desk.json("POST", "/api/people", """
            {"name": "Ann Other", "role": "officer", "email": "ann@example.org", "channels": ["email"]}
            """).path("id").asLong();
        lead = directory.find(id).orElseThrow();
        Committee panel = committees
                .findByNameIgnoreCase("Baths Panel")
                .orElseGet(() -> committees.save(new Committee("Baths Panel")));
        Reference reference = new Reference(LocalDate.of(2026, 10, 1), "Lanes", 1);
        subject = Subject.recommendation(recommendations
                .save(new Recommendation(panel, reference, "=That the slow lane is widened."))
                .storedId());
        desk.json("PATCH", "/api/recommendations/" + subject.ref(), "{\"lead\": %d}".formatted(id));
    }

    @Test
    void anAnswerKeepsTheDateStopsTheChainAndAwaitsThePanel() {
        Notice first = raised("7-days-before", Weight.ROUTINE);
        Notice later = raised("on-the-day", Weight.ROUTINE);
        String link = path(links.of(lead, first).orElseThrow().toString());

        assertThat(desk.page(link).statusCode()).isEqualTo(200);
        assertThat(state(first)).isNotEqualTo(NoticeState.ACKNOWLEDGED);
        String answer = "expectedOn=2026-12-20&progress=Tenders+are+out";
        assertThat(desk.form(link, answer).statusCode()).isEqualTo(200);
        assertThat(desk.form(link, answer).statusCode()).isEqualTo(200);

        assertThat(state(first)).isEqualTo(NoticeState.ACKNOWLEDGED);
        assertThat(state(later)).isEqualTo(NoticeState.OVERTAKEN);
        JsonNode shown = desk.get("/api/recommendations/" + subject.ref());
        assertThat(shown.path("expectedOn").asString()).isEqualTo("2026-12-20");
        assertThat(shown.path("progress")).hasSize(1);
        assertThat(shown.path("progress").get(0).path("decision").asString()).isEqualTo("proposed");
    }

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "?committee=, true",
        "?committee=+, true",
        "?committee=BATHS+panel, true",
        "?committee=Soup, false"
    })
    void aCommitteeThatIsNotNamedMeansAllOfThem(String query, boolean listed) {
        assertThat(desk.get("/api/recommendations" + query).path("total").asInt() > 0)
                .isEqualTo(listed);
    }

    @Test
    void acceptedProgressStandsInTheMonitoringTable() {
        Notice notice = raised("7-days-before", Weight.ROUTINE);
        desk.form(path(links.of(lead, notice).orElseThrow().toString()), "progress=%2BTwo+lanes+are+wide");
        String recommendation = "/api/recommendations/" + subject.ref();
        long progress =
                desk.get(recommendation).path("progress").get(0).path("id").asLong();

        String before = desk.page("/api/recommendations/monitoring.csv?committee=baths+panel")
                .body();
        JsonNode accepted = desk.json("POST", recommendation + "/progress/" + progress + "/accept", "{}");
        String after = desk.page("/api/recommendations/monitoring.csv?committee=baths+panel")
                .body();

        assertThat(accepted.path("progress").get(0).path("decision").asString()).isEqualTo("accepted");
        assertThat(before).doesNotContain("Two lanes are wide");
        assertThat(after).contains("+Two lanes are wide");
        assertThat(desk.status("POST", recommendation + "/progress/" + progress + "/decline", "{}"))
                .isEqualTo(400);
    }

    @Test
    void aDateThatHasPassedIsRefusedAndNothingChanges() {
        Notice notice = raised("7-days-before", Weight.ROUTINE);
        String link = path(links.of(lead, notice).orElseThrow().toString());

        var refused = desk.form(link, "expectedOn=2026-11-01");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Sunday 1 November 2026 has passed");
        assertThat(state(notice)).isNotEqualTo(NoticeState.ACKNOWLEDGED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "expectedOn=2026-13-01 | expectedOn | The new date is not a day of the calendar",
                "expectedOn=-999999999-01-01 | expectedOn | The new date must lie between 1900-01-01 and 2199-12-31",
                "expectedOn=2099-01-01 | expectedOn | is more than 5 years away",
                "expectedOn=2026-12-20&progress=a%00b | progress | The progress must be text without control characters",
            })
    void whatIsWrongIsSaidBesideItsField(String answer, String field, String said) {
        Notice notice = raised("7-days-before", Weight.ROUTINE);
        String link = path(links.of(lead, notice).orElseThrow().toString());

        assertThat(desk.form(link, answer).body())
                .contains("<title>Error: ", said, "href=\"#" + field + "\"", "id=\"" + field + "-error\"")
                .contains("aria-describedby=\"" + (field.equals("progress") ? "progress-hint " : "") + field
                        + "-error\"");
        assertThat(state(notice)).isNotEqualTo(NoticeState.ACKNOWLEDGED);
    }

    @Test
    void whoComesBackIsToldThatItIsAnsweredAndMayAddToIt() {
        Notice first = raised("7-days-before", Weight.ROUTINE);
        Notice later = raised("on-the-day", Weight.ROUTINE);
        String link = path(links.of(lead, first).orElseThrow().toString());

        assertThat(desk.page(link).body()).doesNotContain("you can still add to it.");
        desk.form(link, "expectedOn=2026-12-20");

        assertThat(desk.page(link).body()).contains("This has been answered.", "id=\"progress\"", "Add this");
        assertThat(desk.page(path(links.of(lead, later).orElseThrow().toString()))
                        .body())
                .contains("This is no longer needed.", "id=\"progress\"");
    }

    @Test
    void oneClickStopsAndCanBeTakenBack() {
        Notice notice = raised("7-days-before", Weight.ROUTINE);
        String link = path(links.of(lead, List.of(notice)).orElseThrow().toString());

        desk.page(link);
        assertThat(stopped()).isEmpty();
        assertThat(desk.form(link, "List-Unsubscribe=One-Click").statusCode()).isEqualTo(200);
        assertThat(stopped()).contains(subject.toString());
        desk.form(link + "/undo", "");
        assertThat(stopped()).isEmpty();
    }

    @Test
    void aStatutoryNoticeHasNoLinkThatStopsIt() {
        assertThat(links.of(lead, List.of(raised("on-the-day", Weight.STATUTORY))))
                .isEmpty();
    }

    @Test
    void aLinkThatWasTamperedWithLeadsNowhere() {
        String link = path(links.of(lead, raised("7-days-before", Weight.ROUTINE))
                .orElseThrow()
                .toString());
        String other = link.replaceFirst("/answer/.", "/answer/Z");

        assertThat(desk.form(other, "").statusCode()).isEqualTo(404);
        assertThat(desk.form(link.replace("/answer/", "/stop/"), "").statusCode())
                .isEqualTo(404);
    }

    private String stopped() {
        JsonNode all = desk.get("/api/people/" + lead.id()).path("stopped");
        return all.isEmpty() ? "" : all.toString();
    }

    private NoticeState state(Notice notice) {
        return ledger.find(notice.id()).orElseThrow().state();
    }

    private Notice raised(String stage, Weight weight) {
        NoticeKey key = new NoticeKey(NoticeKind.RESPONSE_DEADLINE, subject, "2026-12-01", stage, lead.id());
        ledger.raise(List.of(new NewNotice(
                key,
                Recipient.of(lead),
                "A response is due",
                LocalDate.of(2026, 12, 1),
                MUCH_LATER,
                weight,
                "You lead on it.",
                "",
                Said.of(Map.of()))));
        return ledger.about(subject).stream()
                .filter(notice -> notice.raised().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String path(String address) {
        return address.replaceFirst("https?://[^/]+", "");
    }
}
