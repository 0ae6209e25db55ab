package org.scrutinyassistant.register.monitoring;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.recommendation.ProgressEntry;
import org.scrutinyassistant.register.recommendation.ProposedProgress;

/** What was printed and proposed of some recommendations. */
final class Reports {

    private final Map<Long, List<ProgressEntry>> printed;
    private final Map<Long, List<ProposedProgress>> proposed;
    private final Map<Long, String> names;

    Reports(Collection<ProgressEntry> printed, Collection<ProposedProgress> proposed, Map<Long, String> names) {
        this.printed = printed.stream()
                .sorted(comparing((ProgressEntry entry) -> entry.document().asOf())
                        .thenComparing(entry -> entry.document().storedId()))
                .collect(groupingBy(entry -> entry.recommendation().storedId()));
        this.proposed = proposed.stream().collect(groupingBy(ProposedProgress::recommendationId));
        this.names = names;
    }

    /** Returns the newest of what the papers print of a recommendation. */
    @Nullable ProgressEntry newest(long recommendation) {
        List<ProgressEntry> entries = printed.getOrDefault(recommendation, List.of());
        return entries.isEmpty() ? null : entries.get(entries.size() - 1);
    }

    List<Reported> of(long recommendation) {
        return Stream.concat(
                        printed.getOrDefault(recommendation, List.of()).stream().map(Reports::printed),
                        proposed.getOrDefault(recommendation, List.of()).stream()
                                .map(this::proposed))
                .sorted(comparing(Reported::on))
                .toList();
    }

    private static Reported printed(ProgressEntry entry) {
        return new Reported(
                null,
                entry.actionTaken(),
                entry.status(),
                null,
                entry.document().asOf(),
                entry.document().title());
    }

    private Reported proposed(ProposedProgress progress) {
        String by = progress.personId() == null ? null : names.get(progress.personId());
        LocalDate on = LocalDate.ofInstant(progress.proposedAt(), UkTime.ZONE);
        return new Reported(progress.storedId(), progress.text(), null, progress.decision(), on, by);
    }
}
