package org.scrutinyassistant.scheduler.due.indicator;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something worth telling somebody about a month of an indicator, by what they were last told of it.
 *
 * <ul>
 *   <li>Told that it is red, they hear again if it is worse by the step of the settings, or clear of the red line by
 *       their margin: on the line nothing is repeated.
 *   <li>Told that it is not red, or never told anything, they hear when it is red, however near the line it was before:
 *       the margin only suppresses repeats of what was told.
 *   <li>Told a figure that was wrong, or a colour by a target that has changed since, they hear that.
 * </ul>
 *
 * @param was what they were told before it was corrected; null if it was not
 */
record BreachNews(
        BreachStage stage, Judgement judgement, @Nullable Judgement was) {

    /** Returns whether what they were told has been corrected, and how the newest month stands; what lies between is history. */
    static Stream<BreachNews> since(@Nullable LastTold told, Judged now) {
        if (told == null) {
            return now
                    .newest()
                    .filter(Judgement::red)
                    .map(newest -> new BreachNews(BreachStage.STARTED, newest, null))
                    .stream();
        }
        Optional<BreachNews> corrected = now.in(told.then().month())
                .filter(month -> wrongly(told, month))
                .map(month -> new BreachNews(BreachStage.CORRECTED, month, told.then()));
        LastTold known = corrected
                .map(news -> new LastTold(news.judgement().red(), news.judgement(), news.judgement()))
                .orElse(told);
        return Stream.concat(corrected.stream(), newest(known, now).stream());
    }

    private static boolean wrongly(LastTold told, Judgement month) {
        return month.corrects(told.then()) && (month.red() != told.red() || month.furtherThan(told.today()));
    }

    private static Optional<BreachNews> newest(LastTold told, Judged now) {
        return now.newest()
                .filter(newest -> !newest.month().isBefore(told.then().month()))
                .flatMap(newest -> stage(told, newest).map(stage -> new BreachNews(stage, newest, null)));
    }

    private static Optional<BreachStage> stage(LastTold told, Judgement newest) {
        if (!told.red()) {
            return newest.red() ? Optional.of(BreachStage.STARTED) : Optional.empty();
        }
        if (newest.furtherThan(told.today())) {
            return Optional.of(BreachStage.WORSENED);
        }
        return newest.red() || !newest.clear() ? Optional.empty() : Optional.of(BreachStage.RECOVERED);
    }
}
