package org.scrutinyassistant.bot.answer.indicator;

import java.util.Objects;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.indicator.StatedFigure;

/** An answer about whichever indicator or stated figure a question means. */
abstract class IndicatorAnswer<O extends Enum<O>> {

    private final SubjectChoice subjects;
    private final Common<O> common;

    IndicatorAnswer(SubjectChoice subjects, Common<O> common) {
        this.subjects = subjects;
        this.common = common;
    }

    /** The outcomes that every such answer has. */
    record Common<O extends Enum<O>>(O stated, O otherPeriod, O unclear, O unknown) {}

    public Result<O> call(Ask ask) {
        Subject subject = subjects.of(ask, history -> suits(ask, history));
        if (subject.history() != null) {
            return about(ask, subject.history())
                    .value("indicator", IndicatorNames.label(subject.history().row()))
                    .found("indicator", Objects.requireNonNull(subject.mention()))
                    .build();
        }
        if (subject.figure() != null) {
            return quoted(subject.figure(), Objects.requireNonNull(subject.mention()));
        }
        if (subject.ofAnotherPeriod()) {
            return Result.of(common.otherPeriod()).build();
        }
        return subject.choices().isEmpty()
                ? Result.of(common.unknown()).build()
                : Result.of(common.unclear()).choices(subject.choices()).build();
    }

    /** Returns whether the register holds what is asked about that indicator. */
    boolean suits(Ask ask, IndicatorHistory history) {
        return true;
    }

    abstract Result.Builder<O> about(Ask ask, IndicatorHistory history);

    private Result<O> quoted(StatedFigure figure, Mention mention) {
        return Result.of(common.stated())
                .value("quote", figure.quote())
                .source(Cited.from(figure))
                .found("indicator", mention)
                .build();
    }
}
