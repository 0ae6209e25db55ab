package org.scrutinyassistant.web.broadcast.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.broadcast.Decision.Refused;
import org.scrutinyassistant.scheduler.broadcast.Rule;
import org.scrutinyassistant.web.console.Wrong;
import org.scrutinyassistant.web.fault.FieldFault;

/** Each refusal stands beside the field that it is about, in the words of the form. */
class AskedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNFIT | title is missing | title | Enter the title",
                "UNFIT | lateReason is missing | lateReason | Enter the reason for sending it late",
                "UNFIT | text must be 20,000 characters or fewer | text | Text must be 20,000 characters or fewer",
                "PASSED | sendAt has passed: 09:00 | sendAt | Time to send has passed: 09:00",
                "AUDIENCE | The audience is empty | committee | The audience is empty",
                "CLEAR_DAYS | Five clear days end today. | lateReason | Five clear days end today.",
                "NOT_THEIRS | A second person must approve this broadcast, so say who does: by | by | A second person must approve this broadcast, so say who does",
                "STATE | This broadcast was cancelled | '' | This broadcast was cancelled",
            })
    void aRefusalNamesItsField(Rule rule, String words, String field, String told) {
        assertThat(Asked.wrong(new Refused(rule, words))).isEqualTo(new Wrong(field, told));
    }

    @Test
    void whoActsIsThePersonChosenOrNobodyByName() {
        assertThat(Asked.actor("12")).isEqualTo(new Actor(12L));
        assertThat(Asked.actor(" ")).isEqualTo(new Actor(null));
        assertThatThrownBy(() -> Asked.actor("x' or 1")).isInstanceOf(FieldFault.class);
    }
}
