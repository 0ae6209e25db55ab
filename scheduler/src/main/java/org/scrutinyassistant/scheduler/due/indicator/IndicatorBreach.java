package org.scrutinyassistant.scheduler.due.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.document.Document;
import org.scrutinyassistant.register.document.Documents;
import org.scrutinyassistant.register.indicator.Indicator;
import org.scrutinyassistant.register.indicator.IndicatorHistories;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.indicator.IndicatorPapers;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.due.DueRule;
import org.scrutinyassistant.scheduler.due.Foresight;
import org.scrutinyassistant.scheduler.due.Interest;
import org.scrutinyassistant.scheduler.due.Interested.Cast;
import org.scrutinyassistant.scheduler.due.indicator.BreachNotice.Came;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.springframework.stereotype.Component;

/**
 * Tells of indicators that turn red, worsen and recover, on the day their figure comes. Of what comes on one day, however
 * many months, the newest month counts. Only the papers of committees for which something came that day are read.
 */
@Component
class IndicatorBreach implements DueRule {

    private final Documents documents;
    private final IndicatorHistories histories;
    private final Judge judge;
    private final BreachSettings settings;

    IndicatorBreach(Documents documents, IndicatorHistories histories, Judge judge, BreachSettings settings) {
        this.documents = documents;
        this.histories = histories;
        this.judge = judge;
        this.settings = settings;
    }

    @Override
    public Foresight read(Roster roster) {
        return day -> documents.cameOn(day).stream()
                .map(Document::committee)
                .distinct()
                .flatMap(committee -> histories.papers(committee).stream())
                .flatMap(papers -> notices(papers, day, roster));
    }

    /** Returns what there is to tell of one indicator on a day. */
    Stream<NewNotice> notices(IndicatorPapers papers, LocalDate day, Roster roster) {
        Optional<IndicatorHistory> now =
                papers.by(document -> !document.cameOn().isAfter(day));
        return now.stream().flatMap(history -> {
            BreachWalk before = walk(papers.by(document -> document.cameOn().isBefore(day)));
            return BreachNews.between(before, walk(now)).flatMap(news -> notices(news, history, day, roster));
        });
    }

    private BreachWalk walk(Optional<IndicatorHistory> history) {
        return BreachWalk.over(history.map(judge::all).orElse(List.of()));
    }

    private Stream<NewNotice> notices(BreachNews news, IndicatorHistory history, LocalDate day, Roster roster) {
        Judgement judgement = Objects.requireNonNull(news.state().by());
        Instant imported = judgement.observation().document().importedAt();
        IndicatorWords words = new IndicatorWords(history);
        BreachNotice notice = new BreachNotice(news, judgement, words, Came.on(day, imported));
        return interest(history.indicator(), words).among(new Cast(roster, day)).stream()
                .map(notice::to);
    }

    private Interest interest(Indicator indicator, IndicatorWords words) {
        Committee committee = indicator.committee();
        return new Interest(
                Subject.indicator(Objects.requireNonNull(indicator.id())),
                words.name(),
                Subject.committee(Objects.requireNonNull(committee.id())),
                committee.name(),
                settings.members());
    }
}
