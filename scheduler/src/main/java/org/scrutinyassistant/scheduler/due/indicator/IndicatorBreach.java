package org.scrutinyassistant.scheduler.due.indicator;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.scrutinyassistant.register.document.Document;
import org.scrutinyassistant.register.document.Documents;
import org.scrutinyassistant.register.indicator.Indicator;
import org.scrutinyassistant.register.indicator.IndicatorHistories;
import org.scrutinyassistant.register.indicator.IndicatorPapers;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.scheduler.due.DueRule;
import org.scrutinyassistant.scheduler.due.Foresight;
import org.scrutinyassistant.scheduler.due.Interest;
import org.scrutinyassistant.scheduler.due.Interested;
import org.scrutinyassistant.scheduler.due.Interested.Cast;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.springframework.stereotype.Component;

/**
 * Tells of indicators that turn red, worsen and recover, on the day their figure comes; each person by what the ledger
 * says they were told before. Of what comes on one day, however many months, the newest month counts. Only the papers of
 * committees for which something came that day are read.
 */
@Component
class IndicatorBreach implements DueRule {

    private final Documents documents;
    private final IndicatorHistories histories;
    private final ToldBreaches told;
    private final Judge judge;
    private final BreachSettings settings;

    IndicatorBreach(
            Documents documents,
            IndicatorHistories histories,
            ToldBreaches told,
            Judge judge,
            BreachSettings settings) {
        this.documents = documents;
        this.histories = histories;
        this.told = told;
        this.judge = judge;
        this.settings = settings;
    }

    @Override
    public Foresight read(Roster roster) {
        return day -> documents.cameOn(day).stream()
                .map(Document::committee)
                .distinct()
                .flatMap(committee -> histories.papers(committee).stream())
                .filter(papers -> papers.rows().stream()
                        .anyMatch(row -> row.document().cameOn().equals(day)))
                .flatMap(papers -> notices(papers, new Cast(roster, day)));
    }

    private Stream<NewNotice> notices(IndicatorPapers papers, Cast cast) {
        return papers.by(document -> !document.cameOn().isAfter(cast.day()))
                .map(judge::all)
                .map(now -> notices(now, new Tidings(judge, papers, now, cast.day()), cast))
                .orElseGet(Stream::empty);
    }

    private Stream<NewNotice> notices(Judged now, Tidings tidings, Cast cast) {
        IndicatorWords words = new IndicatorWords(now.history());
        Indicator indicator = now.history().indicator();
        List<Interested> people = interest(indicator, words).among(cast);
        Map<Long, List<ToldBreach>> before = people.isEmpty() ? Map.of() : told.of(id(indicator));
        return people.stream()
                .flatMap(person -> tidings.after(
                                before.getOrDefault(person.meant().id(), List.of()))
                        .map(tiding -> new BreachNotice(tiding, words, cast.day()).to(person)));
    }

    private Interest interest(Indicator indicator, IndicatorWords words) {
        return new Interest(
                Owners.matter(indicator), words.name(), indicator.committee().name(), settings.members());
    }

    private static long id(Indicator indicator) {
        return Objects.requireNonNull(indicator.id());
    }
}
