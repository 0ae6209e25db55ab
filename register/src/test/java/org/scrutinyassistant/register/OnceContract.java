package org.scrutinyassistant.register;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.indicator.Indicator;
import org.springframework.dao.DataIntegrityViolationException;

/** What the register holds only once. */
abstract class OnceContract extends RegisterScene {

    @Test
    void aFileIsKeptOnce() {
        document("one", "2025-06-12", IMPORTED);

        assertThatThrownBy(() -> document("one", "2025-06-12", IMPORTED))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aCommitteeHasItsNameToItself() {
        committee();

        assertThatThrownBy(() -> committees.saveAndFlush(new Committee("Parks Panel")))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aCommitteeHasOneIndicatorOfAKey() {
        indicators.saveAndFlush(new Indicator(committee(), "pl1"));

        assertThatThrownBy(() -> indicators.saveAndFlush(new Indicator(committee(), "pl1")))
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
