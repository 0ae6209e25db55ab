package org.scrutinyassistant.bot.answer.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.AskedCommittees;
import org.scrutinyassistant.bot.answer.SomePack;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.recommendation.Basis;
import org.scrutinyassistant.register.recommendation.Deadline;
import org.scrutinyassistant.register.recommendation.Deadlines;
import org.scrutinyassistant.register.recommendation.DeadlinesReading;
import org.scrutinyassistant.register.recommendation.Entered;
import org.scrutinyassistant.register.recommendation.OpenRecommendation;
import org.scrutinyassistant.register.recommendation.OpenRecommendations;
import org.scrutinyassistant.register.recommendation.Reference;

class LateRecommendationsTest {

    private final Deadlines deadlines = mock(Deadlines.class);
    private final Ask ask = SomePack.ask("what is overdue");

    @Test
    void only_those_of_the_committee_whose_day_has_passed_are_late_longest_overdue_first() {
        OpenRecommendation lamps = due("Lamps", 1, ask.today().minusDays(1));
        OpenRecommendation buoys = due("Buoys", 1, ask.today().minusDays(30));
        OpenRecommendation today = due("Piers", 1, ask.today());
        OpenRecommendation elsewhere = due("Swings", 2, ask.today().minusDays(9));
        OpenRecommendation answered = due("Cranes", 1, null);

        assertThat(late(lamps, buoys, today, elsewhere, answered).of(ask))
                .extracting(late -> late.recommendation().plain())
                .containsExactly("Buoys, number 2", "Lamps, number 2");
    }

    private OpenRecommendation due(String title, long committee, @Nullable LocalDate day) {
        Reference reference = new Reference(null, title, 2);
        OpenRecommendation open = new OpenRecommendation(3, committee, "", reference, "", null, false, Entered.NOTHING);
        when(deadlines.on(any(), eq(open)))
                .thenReturn(Optional.ofNullable(day).map(on -> new Deadline(on, Basis.LAW, null, "")));
        return open;
    }

    private LateRecommendations late(OpenRecommendation... all) {
        Committee harbour = mock(Committee.class);
        when(harbour.storedId()).thenReturn(1L);
        AskedCommittees asked = mock(AskedCommittees.class);
        when(asked.in(ask)).thenReturn(List.of(harbour));
        OpenRecommendations open = mock(OpenRecommendations.class);
        when(open.all()).thenReturn(List.of(all));
        DeadlinesReading reading = mock(DeadlinesReading.class);
        when(reading.read()).thenReturn(deadlines);
        return new LateRecommendations(asked, open, reading);
    }
}
