package org.scrutinyassistant.bot.flow.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.bot.answer.ActionSpec;
import org.scrutinyassistant.bot.flow.Flows;
import org.scrutinyassistant.bot.flow.yaml.Refused;
import org.scrutinyassistant.bot.flow.yaml.YamlFile;

class FlowVerificationTest {

    private static final String PARK = """
            flow: park-hours
            purpose: Say when a park opens.
            examples:
              - "when does {park} open"
            slots:
              park:
                type: term
                ask: "Which park?"
                retry: "I know no park called {heard}."
                keep: true
            steps:
              - collect: park
              - call: find-hours
                outcomes:
                  open: [ { say: open } ]
                  shut: [ { say: shut, outcome: declined } ]
            responses:
              open: "{park} opens at {time}."
              shut: "{park} is shut."
            """;

    private static final String WORDS = """
            flow: %s
            purpose: Speak.
            steps:
              - say: words
            responses:
              words: "Words."
            """;

    enum Hours {
        OPEN,
        SHUT
    }

    private final FlowVerification verification =
            FlowVerification.with(List.of(new ActionSpec("find-hours", Hours.class, Set.of("time"))));

    @Test
    void flows_that_keep_every_rule_stand() {
        Flows flows = verification.verify(files(PARK));

        assertThat(flows.all()).hasSize(3);
        assertThat(flows.named("park-hours").label()).isEqualTo("Say when a park opens");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a misspelt step | - collect: park | - colect: park | 12: a step is one of collect, call, say, when, start",
                "a step that is two | - collect: park | - { collect: park, say: open } | 12: a step is one of collect",
                "a step of bare words | - collect: park | - park | 12: a step is one of collect, call, say, when, start",
                "an unknown key | ask: | aks: | 8: unknown key \"aks\": it is one of type, ask, retry, optional, keep",
                "a missing key | purpose: Say when a park opens. | label: Park | 1: \"purpose\" is missing",
                "a key twice | retry: | ask: | 9: \"ask\" stands twice",
                "an unknown type | type: term | type: park | 7: a type is one of term, indicator",
                "an unknown ending | outcome: declined | outcome: refused | 16: an outcome is one of answered, clarify, declined",
                "an optional slot that is asked | keep: | optional: | 6: an optional slot is never asked: leave out ask and retry",
                "a flag that is neither | keep: true | keep: perhaps | 10: keep is true or false",
                "empty words | \"Which park?\" | \"\" | 8: ask is empty",
                "an unknown response | say: shut, | say: closed, | 16: no response is called \"closed\"",
                "an unused response | say: shut, | say: open, | 19: no step says response \"shut\"",
                "an unfilled placeholder | at {time} | on {day} | 18: no slot and no action of this flow fills {day}",
                "an unfilled placeholder of a question | Which park? | Which {kind}? | 8: no slot and no action of this flow fills {kind}",
                "a missing outcome | shut: [ { | open2: [ { | 13: outcome \"shut\" of find-hours is missing",
                "an outcome too many | shut: [ { | open2: [ { | 13: find-hours has no outcome \"open2\"",
                "an unknown action | call: find-hours | call: find-times | 13: no action is called \"find-times\"",
                "an unknown slot collected | collect: park | collect: pond | 12: no slot is called \"pond\"",
                "an unknown slot in an example | {park} open | {pond} open | 4: no slot is called \"pond\"",
                "an unknown value compared | { say: open } | { when: { x: y }, then: [ { say: open } ], otherwise: [ { say: open } ] } | 15: \"x\" is neither",
                "a slot never collected | - collect: park | - say: open | 6: no step collects slot \"park\"",
                "the start of an unknown flow | { say: open } | { start: lost }, { say: open } | 15: no flow is called \"lost\"",
                "a step after a start | { say: open } | { start: fallback }, { say: open } | 15: nothing is done after start",
                "a flow that starts itself | { say: open } | { start: park-hours }, { say: open } | 15: starting \"park-hours\" comes back",
                "a way that says nothing | { say: open } | | 1: some way through flow \"park-hours\" says nothing",
                "another name than its file's | flow: park-hours | flow: parks | 1: flow \"parks\" belongs in a file called parks.flow.yml",
                "a flow nobody reaches | - \"when does {park} open\" | [] | 1: flow \"park-hours\" has no examples and no flow starts it",
            })
    void is_refused(String what, String written, String instead, String refusal) {
        String changed = PARK.replace(written, instead == null ? "" : instead);
        assertThat(changed).as(what).isNotEqualTo(PARK);

        assertThat(refusals(files(changed))).contains("parks/park-hours.flow.yml, line " + refusal);
    }

    @Test
    void the_same_example_in_two_flows_is_refused_at_both() {
        String other =
                PARK.replace("park-hours", "pond-hours").replace("when does {park} open", "When does {park} open?");
        List<YamlFile> files = files(PARK, new YamlFile("parks/pond-hours.flow.yml", other));

        assertThat(refusals(files))
                .contains("parks/park-hours.flow.yml, line 4: \"when does {park} open\" is also an example at "
                        + "parks/pond-hours.flow.yml, line 4")
                .contains("parks/pond-hours.flow.yml, line 4:");
    }

    @Test
    void flows_that_start_each_other_in_a_ring_are_refused() {
        List<YamlFile> files = files(PARK.replace("{ say: open }", "{ say: open }, { start: ring }"), ring());

        assertThat(refusals(files))
                .contains("parks/park-hours.flow.yml, line 15: starting \"ring\" comes back to \"park-hours\"")
                .contains("parks/ring.flow.yml, line 5: starting \"park-hours\" comes back to \"ring\"");
    }

    @Test
    void a_flow_without_tests_is_refused_by_the_build() {
        FlowVerification built = verification.tested(Set.of("help/fallback.test.yml", "help/clarify.test.yml"));

        Refused refused = catchThrowableOfType(Refused.class, () -> built.verify(files(PARK)));

        assertThat(refused)
                .hasMessage("parks/park-hours.flow.yml, line 1: flow \"park-hours\" has no tests: "
                        + "write parks/park-hours.test.yml");
    }

    @Test
    void the_flows_every_conversation_needs_are_wanted() {
        assertThat(refusals(List.of(new YamlFile("parks/park-hours.flow.yml", PARK))))
                .contains("the flow \"fallback\" is missing")
                .contains("the flow \"clarify\" is missing");
    }

    @Test
    void what_is_no_yaml_is_refused_with_its_line() {
        assertThat(refusals(files("flow: park-hours\nsteps: [ {\n"))).contains("parks/park-hours.flow.yml, line ");
        assertThat(refusals(files(""))).contains("parks/park-hours.flow.yml, line 1: the file is empty");
    }

    private static YamlFile ring() {
        return new YamlFile(
                "parks/ring.flow.yml",
                WORDS.formatted("ring").replace("- say: words", "- say: words\n  - start: park-hours"));
    }

    private String refusals(List<YamlFile> files) {
        return catchThrowableOfType(Refused.class, () -> verification.verify(files))
                .getMessage();
    }

    private static List<YamlFile> files(String park, YamlFile... more) {
        return Stream.concat(
                        Stream.of(
                                new YamlFile("parks/park-hours.flow.yml", park),
                                new YamlFile("help/fallback.flow.yml", WORDS.formatted("fallback")),
                                new YamlFile("help/clarify.flow.yml", WORDS.formatted("clarify"))),
                        Stream.of(more))
                .toList();
    }
}
