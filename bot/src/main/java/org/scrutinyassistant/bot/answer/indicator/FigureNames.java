package org.scrutinyassistant.bot.answer.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.answer.Keys;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Name;
import org.scrutinyassistant.bot.vocabulary.NameSource;
import org.scrutinyassistant.register.document.Standing;
import org.scrutinyassistant.register.indicator.StatedFigure;
import org.scrutinyassistant.register.indicator.StatedFigures;
import org.springframework.stereotype.Component;

/** The topics of figures stated in prose, with the sentences that state them. */
@Component
class FigureNames implements NameSource {

    private final StatedFigures figures;

    FigureNames(StatedFigures figures) {
        this.figures = figures;
    }

    @Override
    public Stream<Name> names() {
        return Standing.of(figures.findAll()).stream().map(FigureNames::name);
    }

    private static Name name(StatedFigure figure) {
        return new Name(
                EntityKind.STATED_FIGURE,
                Keys.of("figure", figure),
                figure.topic(),
                List.of(figure.topic(), figure.quote()));
    }
}
