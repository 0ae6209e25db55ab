package org.scrutinyassistant.bot.answer.indicator;

import static java.util.Comparator.comparingDouble;
import static org.scrutinyassistant.bot.understanding.EntityKind.INDICATOR;
import static org.scrutinyassistant.bot.understanding.EntityKind.STATED_FIGURE;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.answer.AnswerSettings;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.ForeignNames;
import org.scrutinyassistant.bot.answer.Keys;
import org.scrutinyassistant.bot.answer.Vagueness;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understanding;
import org.scrutinyassistant.register.indicator.IndicatorHistories;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.indicator.StatedFigures;
import org.springframework.stereotype.Component;

/** Decides which indicator or stated figure a question means: the one it names, else the likeliest of those it describes. */
@Component
class SubjectChoice {

    private static final int CONSIDERED = 10;
    private static final int OFFERED = 4;
    private static final double LEAST_WEIGHED = 0.3;

    private final Understanding understanding;
    private final IndicatorHistories histories;
    private final StatedFigures figures;
    private final AnswerSettings settings;
    private final ForeignNames foreign;

    SubjectChoice(
            Understanding understanding,
            IndicatorHistories histories,
            StatedFigures figures,
            AnswerSettings settings,
            ForeignNames foreign) {
        this.understanding = understanding;
        this.histories = histories;
        this.figures = figures;
        this.settings = settings;
        this.foreign = foreign;
    }

    /** Returns what the question means; of things as likely, one that {@code suits} goes before one that doesn't. */
    Subject of(Ask ask, Predicate<IndicatorHistory> suits) {
        List<Mention> named = ask.understood()
                .mentions(INDICATOR)
                .filter(SubjectChoice::certain)
                .toList();
        if (named.size() == 1) {
            return subject(named.get(0));
        }
        if (!named.isEmpty()) {
            return chosen(ask, named, suits);
        }
        return ask.slot("indicator")
                .filter(kept -> ask.understood().first(INDICATOR).isEmpty())
                .map(this::subject)
                .orElseGet(() -> described(ask, suits));
    }

    private Subject described(Ask ask, Predicate<IndicatorHistory> suits) {
        if (foreign.in(ask.text())) {
            return Subject.nothing();
        }
        return Vagueness.of(ask.text()) ? anything() : chosen(ask, likely(ask), suits);
    }

    private Subject chosen(Ask ask, List<Mention> mentions, Predicate<IndicatorHistory> suits) {
        List<Candidate> known = mentions.stream()
                .filter(mention -> mention.score() >= settings.likely())
                .map(mention -> Candidate.of(mention, subject(mention), suits))
                .toList();
        AskedPeriod period = AskedPeriod.in(ask);
        List<Candidate> timely = known.stream()
                .filter(candidate -> period.fits(candidate.subject()))
                .toList();
        List<Mention> best = settings.standOut(ranked(ask, timely), LEAST_WEIGHED);
        if (timely.isEmpty() && !known.isEmpty()) {
            return Subject.forAnotherMonth();
        }
        List<Mention> dated =
                best.stream().filter(mention -> period.has(subject(mention))).toList();
        return dated.isEmpty() ? oneOf(best.stream().limit(1).toList()) : oneOf(dated);
    }

    private Subject oneOf(List<Mention> likely) {
        List<Mention> indicators =
                likely.stream().filter(mention -> mention.kind() == INDICATOR).toList();
        List<Mention> best = indicators.isEmpty() ? likely : indicators;
        if (best.size() <= 1) {
            return best.isEmpty() ? Subject.nothing() : subject(best.get(0));
        }
        return Subject.oneOf(
                best.stream().map(Mention::label).distinct().limit(OFFERED).toList());
    }

    private List<Mention> ranked(Ask ask, List<Candidate> candidates) {
        boolean indicators =
                candidates.stream().anyMatch(candidate -> candidate.subject().history() != null);
        return candidates.stream()
                .map(candidate -> candidate.weighed(ask.text(), indicators))
                .sorted(comparingDouble(Mention::score).reversed())
                .toList();
    }

    private Subject anything() {
        return Subject.oneOf(histories.all().stream()
                .map(history -> IndicatorNames.label(history.row()))
                .limit(OFFERED)
                .toList());
    }

    private List<Mention> likely(Ask ask) {
        return Stream.of(INDICATOR, STATED_FIGURE)
                .flatMap(kind -> understanding.closest(kind, ask.text(), CONSIDERED).stream())
                .toList();
    }

    private Subject subject(Mention mention) {
        Optional<Subject> indicator =
                Keys.id("indicator", mention.key()).flatMap(histories::of).map(history -> Subject.of(mention, history));
        return indicator
                .or(() -> Keys.id("figure", mention.key())
                        .flatMap(figures::findById)
                        .map(figure -> Subject.of(mention, figure)))
                .orElseGet(Subject::nothing);
    }

    private static boolean certain(Mention mention) {
        return mention.score() >= 1;
    }
}
