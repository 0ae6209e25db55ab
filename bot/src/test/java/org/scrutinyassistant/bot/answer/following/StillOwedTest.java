package org.scrutinyassistant.bot.answer.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.recommendation.Basis;
import org.scrutinyassistant.register.recommendation.Deadline;
import org.scrutinyassistant.register.recommendation.Deadlines;
import org.scrutinyassistant.register.recommendation.DeadlinesReading;
import org.scrutinyassistant.register.recommendation.Entered;
import org.scrutinyassistant.register.recommendation.OpenRecommendation;
import org.scrutinyassistant.register.recommendation.OpenRecommendations;
import org.scrutinyassistant.register.recommendation.Reference;

class StillOwedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Addressee LEAD = new Addressee(
            7, "Ann", Role.OFFICER, null, Set.of(), List.of(), null, null, null, null, Set.of(), Set.of());

    @ParameterizedTest(name = "{0}, led by {1}, reported: {2}, due {3}: {4}")
    @CsvSource({
        "RECOMMENDATION, 7, false, 2026-12-01, true",
        "RECOMMENDATION, 7, false, 2026-11-25, true",
        "RECOMMENDATION, 7, true, 2026-12-01, false",
        "RECOMMENDATION, 7, false, 2026-11-24, false",
        "RECOMMENDATION, 7, false, , false",
        "RECOMMENDATION, 8, false, 2026-12-01, false",
        "COMMITTEE, 7, false, 2026-12-01, true",
        "COMMITTEE, 7, true, 2026-12-01, true",
        "COMMITTEE, 7, false, 2026-11-24, true",
        "COMMITTEE, 7, false, , false",
        "COMMITTEE, 8, false, 2026-12-01, false",
        "INDICATOR, 7, false, 2026-12-01, false"
    })
    void whoLeadsIsStillReminded(EntityKind kind, long lead, boolean reported, @Nullable LocalDate due, boolean owed) {
        Entered entered = new Entered(lead, null, null, null, null, null, null, false);
        OpenRecommendation lamps = new OpenRecommendation(
                3, 3, "Parks Panel", new Reference(null, "Lamps", 2), "Paint them.", null, reported, entered);
        String key = kind.name().toLowerCase(Locale.ROOT) + ":3";

        assertThat(owing(lamps, due).by(LEAD, new Mention(kind, key, "it", "it", 1), TODAY))
                .isEqualTo(owed ? List.of(lamps) : List.of());
    }

    private static StillOwed owing(OpenRecommendation lamps, @Nullable LocalDate due) {
        OpenRecommendations open = mock(OpenRecommendations.class);
        when(open.all()).thenReturn(List.of(lamps));
        when(open.of(List.of(3L))).thenReturn(List.of(lamps));
        Deadlines deadlines = mock(Deadlines.class);
        when(deadlines.on(any(), any()))
                .thenReturn(Optional.ofNullable(due).map(day -> new Deadline(day, Basis.LAW, null, "")));
        DeadlinesReading reading = mock(DeadlinesReading.class);
        when(reading.read()).thenReturn(deadlines);
        return new StillOwed(open, reading);
    }
}
