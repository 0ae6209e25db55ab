package org.scrutinyassistant.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ActionSpecTest {

    @Test
    void an_action_is_known_from_its_class() {
        ActionSpec spec = ActionSpec.of(CountParks.class);

        assertThat(spec.name()).isEqualTo("count-parks");
        assertThat(spec.outcomeNames()).containsExactly("counted", "not-known");
        assertThat(spec.fills()).containsExactly("parks");
    }

    @Test
    void an_action_without_a_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActionSpec.of(Nameless.class))
                .withMessageContaining("must be @Called a name");
    }

    @Test
    void every_action_on_the_class_path_is_declared() {
        assertThat(Actions.declared()).contains(ActionSpec.of(CountParks.class));
    }

    enum Parks {
        COUNTED,
        NOT_KNOWN
    }

    @Called(value = "count-parks", fills = "parks")
    static class CountParks implements Action<Parks> {

        @Override
        public Result<Parks> call(Ask ask) {
            return Result.of(Parks.COUNTED).value("parks", "3").build();
        }
    }

    static class Nameless extends CountParks {}
}
