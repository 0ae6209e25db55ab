package org.scrutinyassistant.bot.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.understanding.flow.Mask;
import org.scrutinyassistant.bot.understanding.flow.Span;
import org.scrutinyassistant.bot.understanding.naming.Find;
import org.scrutinyassistant.bot.understanding.naming.ItemNumbers;
import org.scrutinyassistant.bot.understanding.naming.NameFinder;
import org.scrutinyassistant.bot.understanding.naming.YesNo;
import org.scrutinyassistant.bot.understanding.period.Period;
import org.scrutinyassistant.bot.understanding.period.PeriodFinder;
import org.scrutinyassistant.bot.understanding.words.Lexicon;

/** Everything a text names outright: things of the register, periods, areas, agenda items, yes and no. */
final class Naming {

    private static final LocalDate ANY_DAY = LocalDate.of(2000, 6, 15);

    private final NameFinder names;
    private final PeriodFinder periods = new PeriodFinder();
    private final YesNo yesNo;

    Naming(NameFinder names, Lexicon lexicon) {
        this.names = names;
        this.yesNo = new YesNo(lexicon);
    }

    /** Returns what is named in the order of the text; of two that overlap the longer stays. */
    List<Find> find(String text, LocalDate today) {
        return longest(Stream.of(
                        periods.find(text, today).stream().map(period -> find(period, text)),
                        ItemNumbers.find(text).stream(),
                        names.find(text).stream(),
                        yesNo.find(text).stream().map(answer -> new Find(0, text.length(), List.of(answer))))
                .flatMap(finds -> finds));
    }

    /** Returns them in the order of the text; of two that overlap the longer stays, or the former of equal ones. */
    static List<Find> longest(Stream<Find> finds) {
        List<Find> found = new ArrayList<>();
        finds.sorted(Comparator.comparingInt(find -> -find.length()))
                .filter(find -> found.stream().noneMatch(other -> other.meets(find.start(), find.end())))
                .forEach(found::add);
        found.sort(Comparator.comparingInt(Find::start));
        return found;
    }

    /** Returns where things are named, whatever day it is. */
    List<Span> spans(String text) {
        return find(text, ANY_DAY).stream().map(Naming::span).toList();
    }

    static Span span(Find find) {
        return new Span(find.start(), find.end(), Mask.of(find.mentions().get(0).kind()));
    }

    private static Find find(Period period, String text) {
        return new Find(period.place().start(), period.place().end(), List.of(period.mention(text)));
    }
}
