package org.scrutinyassistant.bot.answer.agenda;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.scrutinyassistant.bot.answer.Words;
import org.scrutinyassistant.register.agenda.AgendaItem;
import org.scrutinyassistant.register.agenda.Paragraph;
import org.scrutinyassistant.register.agenda.Report;
import org.scrutinyassistant.register.agenda.Reports;
import org.springframework.stereotype.Component;

/** What the report under an agenda item asks the committee to do. */
@Component
class ItemReports {

    private final Reports reports;

    ItemReports(Reports reports) {
        this.reports = reports;
    }

    String words(AgendaItem item) {
        return of(item).filter(report -> !report.recommendations().isEmpty())
                .map(report -> "The report recommends: "
                        + report.recommendations().stream()
                                .map(Paragraph::plain)
                                .collect(joining(" ")))
                .orElse("");
    }

    private Optional<Report> of(AgendaItem item) {
        Set<String> title = Words.of(item.title());
        return reports.findByDocumentCommittee(item.document().committee()).stream()
                .filter(report -> report.document().equals(item.document()))
                .filter(report -> sameSubject(title, Words.of(report.subject())))
                .findFirst();
    }

    private static boolean sameSubject(Set<String> title, Set<String> subject) {
        Set<String> common = new HashSet<>(title);
        common.retainAll(subject);
        return !title.isEmpty() && common.size() * 2 > Math.max(title.size(), subject.size());
    }
}
