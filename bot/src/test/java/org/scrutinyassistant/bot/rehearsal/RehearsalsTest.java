package org.scrutinyassistant.bot.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutinyassistant.bot.answer.ActionSpec;
import org.scrutinyassistant.bot.flow.yaml.Refused;

class RehearsalsTest {

    private static final String FLOW = """
            flow: %s
            purpose: Count trees.
            examples: %s
            slots:
              sure:
                type: yes-no
                ask: "Shall I count?"
                retry: "Yes or no?"
            steps:
              - collect: sure
              - call: count-trees
                outcomes:
                  counted: [ { say: counted } ]
                  lost: [ { say: lost, outcome: declined } ]
            responses:
              counted: "{trees} trees."
              lost: "I lost count."
            """;
    private static final String TEST = """
            flow: %s
            tests:
              - test: trees are counted
                stubs:
                  count-trees: { outcome: counted, trees: "12" }
                turns:
                  - user: "how many trees"
                    bot: [ask sure]
                  - user: "hm"
                    bot: [retry sure]
                    outcome: clarify
                  - user: "yes please"
                    bot: [counted]
                    outcome: answered
            """;

    enum Trees {
        COUNTED,
        LOST
    }

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("wood"));
        for (String name : List.of("fallback", "clarify")) {
            write(name, FLOW.formatted(name, "[]"), TEST.formatted(name));
        }
        write("trees", FLOW.formatted("trees", "[how many trees]"), TEST.formatted("trees"));
    }

    @Test
    void a_conversation_that_goes_as_written_passes() {
        List<Rehearsal> all = rehearsals().all();

        assertThat(all)
                .extracting(Rehearsal::name)
                .contains("wood/trees.test.yml: trees are counted")
                .hasSize(3);
        all.forEach(Rehearsal::run);
    }

    @Test
    void a_turn_that_goes_another_way_fails_with_its_line() throws IOException {
        write(
                "trees",
                FLOW.formatted("trees", "[how many trees]"),
                TEST.formatted("trees").replace("[counted]", "[lost]"));

        assertThatThrownBy(() -> rehearsals().all().forEach(Rehearsal::run))
                .isInstanceOf(AssertionError.class)
                .hasMessage("wood/trees.test.yml, line 12: to \"yes please\" expected [lost] but got [counted]");
    }

    @Test
    void a_stub_that_its_action_could_not_be_is_refused() throws IOException {
        refused(
                "outcome: counted,",
                "outcome: felled,",
                "wood/trees.test.yml, line 5: count-trees has no outcome \"felled\"");
        refused("trees: \"12\"", "birds: \"12\"", "wood/trees.test.yml, line 5: count-trees does not fill {birds}");
        refused("count-trees:", "count-birds:", "wood/trees.test.yml, line 5: no action is called \"count-birds\"");
        refused(
                "user: \"hm\"",
                "user: \"hm\"\n        heard: {bird: a}",
                "wood/trees.test.yml, line 10: flow \"trees\" has no slot \"bird\"");
    }

    private void refused(String written, String instead, String refusal) throws IOException {
        write(
                "trees",
                FLOW.formatted("trees", "[how many trees]"),
                TEST.formatted("trees").replace(written, instead));

        assertThatThrownBy(() -> rehearsals().all()).isInstanceOf(Refused.class).hasMessage(refusal);
    }

    private Rehearsals rehearsals() {
        return new Rehearsals(folder, List.of(new ActionSpec("count-trees", Trees.class, Set.of("trees"))));
    }

    private void write(String name, String flow, String test) throws IOException {
        Files.writeString(folder.resolve("wood").resolve(name + ".flow.yml"), flow);
        Files.writeString(folder.resolve("wood").resolve(name + ".test.yml"), test);
    }
}
