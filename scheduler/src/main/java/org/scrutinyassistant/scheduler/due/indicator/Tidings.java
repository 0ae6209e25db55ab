package org.scrutinyassistant.scheduler.due.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.document.Document;
import org.scrutinyassistant.register.indicator.IndicatorPapers;

/** Finds what there is to tell each person of one indicator on a day, by what the ledger holds for them. */
final class Tidings {

    private final Judge judge;
    private final IndicatorPapers papers;
    private final Judged now;
    private final LocalDate day;
    private final Map<Instant, Optional<Judged>> earlier = new HashMap<>();

    Tidings(Judge judge, IndicatorPapers papers, Judged now, LocalDate day) {
        this.judge = judge;
        this.papers = papers;
        this.now = now;
        this.day = day;
    }

    /** Returns it under the stage that the ledger writes. */
    Stream<Tiding> after(List<ToldBreach> entered) {
        return BreachNews.since(last(entered), now)
                .map(news -> new Tiding(news, news.stage().word(1 + times(news, entered))));
    }

    /** One thing to tell, and its stage as the ledger writes it. */
    record Tiding(BreachNews news, String stage) {}

    private @Nullable LastTold last(List<ToldBreach> entered) {
        return entered.stream()
                .filter(ToldBreach::told)
                .reduce((earlier, later) -> later)
                .flatMap(this::last)
                .orElse(null);
    }

    private Optional<LastTold> last(ToldBreach told) {
        return then(told)
                .flatMap(then -> judge.of(now.history(), then.observation())
                        .map(today -> new LastTold(red(told, then), then, today)));
    }

    private static boolean red(ToldBreach told, Judgement then) {
        return switch (told.stage()) {
            case STARTED, WORSENED -> true;
            case RECOVERED -> false;
            case CORRECTED -> then.red();
        };
    }

    /** Returns how often the same was entered before and is not what is to be told now. */
    private int times(BreachNews news, List<ToldBreach> entered) {
        return (int) entered.stream()
                .filter(each -> each.month().equals(news.judgement().month()) && each.stage() == news.stage())
                .filter(each -> settled(each) || outdated(each, news.judgement()))
                .count();
    }

    private boolean settled(ToldBreach entered) {
        return switch (entered.state()) {
            case TOLD -> true;
            case TO_COME -> false;
            case NEITHER -> entered.day().isBefore(day);
        };
    }

    private boolean outdated(ToldBreach entered, Judgement is) {
        return then(entered)
                .filter(then ->
                        then.observation().value().compareTo(is.observation().value()) != 0)
                .isPresent();
    }

    private Optional<Judgement> then(ToldBreach entered) {
        return earlier.computeIfAbsent(entered.raisedAt(), at -> by(document -> known(document, at)))
                .flatMap(judged -> judged.in(entered.month()))
                .or(() -> by(document -> !document.cameOn().isAfter(entered.day()))
                        .flatMap(judged -> judged.in(entered.month())));
    }

    private static boolean known(Document document, Instant at) {
        return !document.importedAt().isAfter(at) && !document.cameOn().isAfter(LocalDate.ofInstant(at, UkTime.ZONE));
    }

    private Optional<Judged> by(Predicate<Document> known) {
        return papers.by(known).map(judge::all);
    }
}
