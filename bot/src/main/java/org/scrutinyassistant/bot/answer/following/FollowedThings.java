package org.scrutinyassistant.bot.answer.following;

import static org.scrutinyassistant.bot.understanding.EntityKind.COMMITTEE;
import static org.scrutinyassistant.bot.understanding.EntityKind.INDICATOR;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.understanding.Mention;
import org.springframework.stereotype.Component;

/** Finds which indicator, recommendation or committee is to be followed: the one that is named, talked of before, or described. */
@Component
class FollowedThings {

    private static final double NAMED = 0.8;

    private final NumberedRecommendations numbered;
    private final DescribedThings described;

    FollowedThings(NumberedRecommendations numbered, DescribedThings described) {
        this.numbered = numbered;
        this.described = described;
    }

    /** Returns what is meant: several if it may be any of them, none if nothing is. */
    List<Mention> in(Ask ask) {
        return first(ask, numbered::in, FollowedThings::named, FollowedThings::before, described::in);
    }

    /** Returns the same, but nothing for which one has to know what was talked of before. */
    List<Mention> saidIn(Ask ask) {
        return first(ask, numbered::in, FollowedThings::named, described::in);
    }

    private static List<Mention> first(Ask ask, Way... ways) {
        return Stream.of(ways)
                .map(way -> way.of(ask))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(List::of);
    }

    private static List<Mention> named(Ask ask) {
        List<Mention> indicators = ask.understood()
                .mentions(INDICATOR)
                .filter(mention -> mention.score() >= NAMED)
                .distinct()
                .toList();
        return indicators.isEmpty() ? ask.understood().mentions(COMMITTEE).toList() : indicators;
    }

    /** Returns what was talked of before, unless something else may be called by its name. */
    private static List<Mention> before(Ask ask) {
        if (SaidName.mayBeIn(ask.text(), ask.today())) {
            return List.of();
        }
        List<Mention> things = Stream.of(ask.slot("indicator"), ask.slot("recommendation"))
                .flatMap(Optional::stream)
                .toList();
        return things.isEmpty() ? ask.slot("committee").stream().toList() : things;
    }

    /** One way of finding it. */
    @FunctionalInterface
    private interface Way {

        List<Mention> of(Ask ask);
    }
}
