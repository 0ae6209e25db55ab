package org.scrutinyassistant.packs.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.packs.pack.Glossary;
import org.scrutinyassistant.packs.pack.IndicatorRow;
import org.scrutinyassistant.packs.pack.Pack;
import org.scrutinyassistant.packs.pack.PackMeeting;
import org.scrutinyassistant.packs.pack.Unit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PackJsonTest {

    @Test
    void printsThePublishedNamesAndForms() {
        JsonNode json = new JsonMapper().readTree(new PackJson().print(pack()));

        assertThat(json.at("/meeting/date").asString()).isEqualTo("2031-05-02");
        assertThat(json.at("/meeting/start_time").asString()).isEqualTo("17:30");
        assertThat(json.at("/meeting/published_on").isNull()).isTrue();
        assertThat(json.at("/indicators/0/unit").asString()).isEqualTo("gbp");
        assertThat(json.at("/indicators/0/series/2031-04").decimalValue()).isEqualByComparingTo("1200000");
        assertThat(json.at("/indicators/0/avg12").decimalValue()).isEqualByComparingTo("20.7");
        assertThat(json.at("/indicators/0/se_region").isNull()).isTrue();
        assertThat(json.at("/indicators/0/targets/2031-32").intValue()).isEqualTo(9);
        assertThat(json.has("kpi_statements")).isTrue();
    }

    private static Pack pack() {
        IndicatorRow row = new IndicatorRow(
                "F1",
                "Rent due",
                null,
                null,
                Unit.GBP,
                Map.of(YearMonth.of(2031, 4), new BigDecimal("1.2E+6")),
                new BigDecimal("20.7"),
                null,
                null,
                null,
                null,
                null,
                null,
                Map.of("2031-32", new BigDecimal("9")),
                null,
                null);
        PackMeeting meeting =
                new PackMeeting(LocalDate.of(2031, 5, 2), LocalTime.of(17, 30), null, null, null, List.of(), List.of());
        return new Pack(
                "Housing Panel",
                meeting,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                new Glossary(List.of(), List.of()),
                List.of(row),
                List.of(),
                List.of(),
                List.of());
    }
}
