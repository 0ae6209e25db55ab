package org.scrutinyassistant.bot.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.bot.flow.yaml.Refused;
import org.scrutinyassistant.bot.flow.yaml.YamlFile;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeSpec;

class NoticeVerificationTest {

    private static final String EVERY = """
            notice: every-notice
            purpose: Say what all have in common.
            working: "Found so: {working}"
            why: "Why: {why}"
            cover: "For {in-place-of}."
            statutory: "By law."
            digest:
              title: "{count}: {kinds}"
              text: "You have {count}."
            labels:
              expected-on: "When?"
              progress: "What?"
              acknowledge: "On it"
              hour: "In an hour"
              tomorrow: "Tomorrow"
              next-working-day: "Next working day"
            """;

    private static final String MEETING = """
            notice: meeting-notice
            purpose: Tell of a meeting.
            one: "meeting"
            several: "meetings"
            answers: [acknowledge]
            stages:
              days-before:
                title: "{committee} in {days} days"
                text: "It meets on {due}."
                facts:
                  Where: "{place}"
              1-days-before:
                title: "{committee} tomorrow"
                text: "It meets tomorrow."
                answers: []
            """;

    private final NoticeVerification verification = new NoticeVerification(List.of(
            new NoticeSpec(NoticeKind.MEETING_NOTICE, Set.of("days-before"), Set.of("committee", "days", "place"))));

    @Test
    void words_that_keep_every_rule_stand() {
        assertThat(verification.verify(files(EVERY, MEETING)).kinds()).containsOnlyKeys(NoticeKind.MEETING_NOTICE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "an unknown kind | notice: meeting-notice | notice: tea-notice | 1: there is no kind of notice called \"tea-notice\"",
                "a misspelt placeholder | {days} | {day} | 8: no notice of this kind fills {day}",
                "a misspelt placeholder of a fact | {place} | {palce} | 11: no notice of this kind fills {palce}",
                "a missing stage | days-before: | 7-days-before: | 1: stage \"days-before\" has no words",
                "an unused stage | 1-days-before: | week-before: | 12: no notice of this kind reaches a stage called \"week-before\"",
                "a doubled stage | 1-days-before: | days-before: | 12: \"days-before\" stands twice",
                "an unknown key | facts: | fact: | 10: unknown key \"fact\": it is one of title, text, facts, answers",
                "a missing title | title: \"{committee} tomorrow\" | facts: {} | 12: \"title\" is missing",
                "an answer nobody takes | answers: [acknowledge] | answers: [progress] | 7: stage \"days-before\" asks for a date or progress, which only notices about recommendations can",
                "an unknown answer | [acknowledge] | [applaud] | 5: an answer is one of expected-on, progress, acknowledge, snooze",
            })
    void what_breaks_a_rule_is_refused_with_its_line(String what, String written, String wrong, String refusal) {
        Refused refused = refusal(files(EVERY, MEETING.replace(written, wrong)));

        assertThat(refused).hasMessageContaining("notices/meeting-notice.notice.yml, line " + refusal);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a misspelt count | {count}: {kinds} | {counts} | 8: no notice of this kind fills {counts}",
                "an unknown label | hour: | minute: | 14: unknown key \"minute\": it is one of",
                "a missing label | hour: \"In an hour\" | `` | 1: label \"hour\" is missing",
            })
    void the_words_that_all_share_are_verified_too(String what, String written, String wrong, String refusal) {
        Refused refused = refusal(files(EVERY.replace(written, wrong), MEETING));

        assertThat(refused).hasMessageContaining("notices/every-notice.notice.yml, line " + refusal);
    }

    @Test
    void a_kind_without_words_is_refused() {
        assertThatThrownBy(() -> verification.verify(List.of(new YamlFile("notices/every-notice.notice.yml", EVERY))))
                .hasMessage("meeting-notice.notice.yml, line 1: this file is missing");
    }

    @Test
    void two_files_of_one_kind_are_refused() {
        YamlFile again = new YamlFile("more/meeting-notice.notice.yml", MEETING);
        List<YamlFile> files =
                List.of(files(EVERY, MEETING).get(0), files(EVERY, MEETING).get(1), again);

        assertThat(refusal(files))
                .hasMessageContaining("notice \"meeting-notice\" is also at more/meeting-notice.notice.yml, line 1");
    }

    private Refused refusal(List<YamlFile> files) {
        return catchThrowableOfType(Refused.class, () -> verification.verify(files));
    }

    private static List<YamlFile> files(String every, String meeting) {
        return List.of(
                new YamlFile("notices/every-notice.notice.yml", every),
                new YamlFile("notices/meeting-notice.notice.yml", meeting));
    }
}
