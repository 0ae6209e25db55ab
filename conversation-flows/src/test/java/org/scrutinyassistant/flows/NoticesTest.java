package org.scrutinyassistant.flows;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.bot.flow.FlowFiles;
import org.scrutinyassistant.bot.notice.NoticeWording;
import org.scrutinyassistant.message.Form;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.scheduler.delivery.Worded;
import org.scrutinyassistant.scheduler.delivery.Wording;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeSpec;
import org.scrutinyassistant.scheduler.notice.NoticeSpecs;
import org.scrutinyassistant.scheduler.notice.Weight;

/** The words of every notice of this folder, held against golden files. */
class NoticesTest {

    private final Wording wording = NoticeWording.read(FlowFiles.packed(".notice.yml"), NoticeSpecs.declared());

    @TestFactory
    Stream<DynamicTest> every_stage_says_what_its_golden_file_holds() {
        return NoticeSpecs.declared().stream()
                .map(spec -> DynamicTest.dynamicTest(
                        spec.kind().word(),
                        () -> GoldenWords.of(spec.kind().word()).matches(everyStage(spec))));
    }

    @Test
    void several_notices_are_one_message_that_counts_them_by_kind() {
        List<Notice> together = List.of(
                notice(NoticeKind.MEETING_NOTICE, "day-before"),
                notice(NoticeKind.RESPONSE_DEADLINE, "7-days-before"),
                notice(NoticeKind.RESPONSE_DEADLINE, "on-the-day"),
                notice(NoticeKind.INDICATOR_BREACH, "recovered"));

        GoldenWords.of("digest").matches(shown(wording.of(together, SampleNotices.HEAD_OF_PARKS)));
    }

    @Test
    void what_the_law_requires_says_that_it_cannot_be_stopped() {
        Notice statutory = SampleNotices.notice(NoticeKind.RESPONSE_DEADLINE, "on-the-day", Weight.STATUTORY);

        assertThat(message(statutory).plain()).endsWith("these notices can't be stopped.");
        assertThat(message(notice(NoticeKind.RESPONSE_DEADLINE, "on-the-day")).plain())
                .doesNotContain("can't be stopped");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STATUTORY | 2031-06-10T08:00:00Z | hour tomorrow next-working-day",
                "STATUTORY | 2031-06-11T08:00:00Z | hour tomorrow next-working-day",
                "STATUTORY | 2031-06-12T08:00:00Z | hour",
                "ROUTINE | 2031-06-12T08:00:00Z | hour tomorrow next-working-day"
            })
    void what_the_law_requires_is_put_off_no_further_than_its_day(Weight weight, Instant sent, String moments) {
        Notice notice = SampleNotices.notice(NoticeKind.RESPONSE_DEADLINE, "on-the-day", weight, sent);

        assertThat(message(notice).parts().stream()
                        .filter(Form.class::isInstance)
                        .map(Form.class::cast)
                        .flatMap(form -> form.presses().stream())
                        .map(Form.Press::value)
                        .filter(Objects::nonNull)
                        .collect(joining(" ")))
                .isEqualTo(moments);
    }

    @Test
    void a_notice_says_for_whom_its_reader_stands_in() {
        Notice notice = notice(NoticeKind.FIGURE_MISSING, "missing");

        assertThat(wording.of(List.of(notice), SampleNotices.person(8, "Deputy"))
                        .message()
                        .plain())
                .endsWith("You get this in place of Head of Parks.");
    }

    @Test
    void a_broadcast_is_passed_on_to_the_letter() {
        Worded worded = wording.of(List.of(notice(NoticeKind.BROADCAST, "sent")), SampleNotices.HEAD_OF_PARKS);

        assertThat(worded.title()).isEqualTo("Change of *room*: {day}");
        assertThat(worded.message().plain())
                .startsWith("We meet in <b>Room 2</b>.\n\n  Please bring   your {papers}.  See you there!");
    }

    @Test
    void a_stage_without_words_is_told_by_its_title() {
        Worded worded =
                wording.of(List.of(notice(NoticeKind.MEETING_NOTICE, "unheard-of")), SampleNotices.HEAD_OF_PARKS);

        assertThat(worded.title()).isEqualTo("Recommendation 2 of the Saltmere Parks Panel");
        assertThat(worded.message().plain()).contains("Why you get this: You are a member of this committee.");
    }

    @Test
    void twenty_thousand_are_worded_in_a_second() {
        List<Notice> one = List.of(notice(NoticeKind.RESPONSE_DEADLINE, "7-days-before"));
        IntStream.range(0, 20_000).forEach(i -> wording.of(one, SampleNotices.HEAD_OF_PARKS));

        long start = System.nanoTime();
        IntStream.range(0, 20_000).forEach(i -> wording.of(one, SampleNotices.HEAD_OF_PARKS));
        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
    }

    private static Notice notice(NoticeKind kind, String stage) {
        return SampleNotices.notice(kind, stage);
    }

    private Message message(Notice notice) {
        return wording.of(List.of(notice), SampleNotices.HEAD_OF_PARKS).message();
    }

    private String everyStage(NoticeSpec spec) {
        return spec.stages().stream()
                .sorted()
                .map(stage -> "== " + stage + "\n"
                        + shown(wording.of(List.of(notice(spec.kind(), stage)), SampleNotices.HEAD_OF_PARKS)))
                .collect(joining("\n\n"));
    }

    private static String shown(Worded worded) {
        Stream<String> forms = worded.message().parts().stream()
                .filter(Form.class::isInstance)
                .map(Form.class::cast)
                .map(NoticesTest::shown);
        return Stream.concat(Stream.of("# " + worded.title(), worded.message().plain()), forms)
                .collect(joining("\n"));
    }

    private static String shown(Form form) {
        Stream<String> fields = form.fields().stream()
                .map(field -> field.name() + " " + field.kind().name().toLowerCase(Locale.ROOT));
        Stream<String> presses = form.presses().stream()
                .map(press -> press.value() == null ? press.verb() : press.verb() + " " + press.value());
        return "[" + form.subject() + ": " + Stream.concat(fields, presses).collect(joining(", ")) + "]";
    }
}
