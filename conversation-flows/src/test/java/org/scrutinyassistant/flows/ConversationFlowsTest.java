package org.scrutinyassistant.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scrutinyassistant.bot.answer.Actions;
import org.scrutinyassistant.bot.rehearsal.Rehearsals;

/** Verifies every flow of this folder and holds every conversation written beside them. */
class ConversationFlowsTest {

    private final Rehearsals rehearsals = new Rehearsals(Path.of("").toAbsolutePath(), Actions.declared());

    @Test
    void every_flow_keeps_every_rule() {
        assertThat(rehearsals.flows().all()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> conversations() {
        return rehearsals.all().stream().map(rehearsal -> DynamicTest.dynamicTest(rehearsal.name(), rehearsal::run));
    }
}
