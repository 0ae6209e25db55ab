package org.scrutinyassistant.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.Words;
import org.scrutinyassistant.bot.flow.yaml.Place;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understood;

class LeaningTest {

    private static final Place HERE = new Place("rain/rain.flow.yml", 1);
    private static final Flow RAIN = new Flow(
            HERE,
            "rain",
            "Speak of rain.",
            "Rain",
            false,
            List.of(new Words(HERE, "how much rain fell at {gauge}"), new Words(HERE, "has it rained less")),
            Map.of(),
            List.of(),
            Map.of());

    private final Leaning leaning = new Leaning(5);

    @ParameterizedTest
    @CsvSource({
        "and in March?, true",
        "what about March?, true",
        "why?, true",
        "how much rain fell, true",
        "has it rained less over the summer, true",
        "has it rained less since the summer holidays of that hot year long ago, false",
        "is it worse in March, true",
        "how much snow fell, false",
        "how much rain fell at the old mill, false",
        "are there gauges that nobody reads on winter nights, false",
    })
    void a_text_leans_on_what_was_said_before(String text, boolean leans) {
        List<Mention> march = List.of(new Mention(EntityKind.MONTH, "2030-03", "March 2030", "March", 1));

        assertThat(leaning.leans(new Understood(text, march, List.of()), RAIN)).isEqualTo(leans);
    }
}
