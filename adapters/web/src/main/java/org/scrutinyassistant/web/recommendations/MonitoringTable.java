package org.scrutinyassistant.web.recommendations;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.monitoring.Monitored;
import org.scrutinyassistant.register.monitoring.Reported;
import org.scrutinyassistant.register.recommendation.Reference;
import org.scrutinyassistant.web.csv.SafeCell;

/** The table by which a committee monitors its recommendations, as its next agenda may print it. */
record MonitoringTable(List<Monitored> recommendations) {

    static final List<String> COLUMNS =
            List.of("Recommendation", "Made on", "Put to", "Action taken", "Status", "Accepted progress");

    List<List<String>> rows() {
        return recommendations.stream().map(MonitoringTable::row).toList();
    }

    /** Returns it as CSV (RFC 4180) that is safe to open in a spreadsheet. */
    String csv() {
        StringBuilder written = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(written, CSVFormat.RFC4180)) {
            printer.printRecord(COLUMNS);
            for (List<String> row : rows()) {
                printer.printRecord(row.stream().map(SafeCell::of));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toString();
    }

    private static List<String> row(Monitored monitored) {
        Reference reference = monitored.recommendation().reference();
        Optional<Reported> printed = monitored.printed();
        return List.of(
                named(reference, monitored.recommendation().text()),
                reference.madeOn() == null ? "" : UkTime.day(reference.madeOn()),
                filled(monitored.lead()),
                printed.map(report -> filled(report.text())).orElse(""),
                printed.map(report -> filled(report.status())).orElse(""),
                monitored.accepted().map(MonitoringTable::accepted).collect(joining("\n")));
    }

    private static String named(Reference reference, String text) {
        String label = Stream.of(reference.title(), reference.number())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(joining(", "));
        return label.isEmpty() ? text : label + ": " + text;
    }

    private static String accepted(Reported report) {
        return UkTime.day(report.on()) + ": " + filled(report.text());
    }

    private static String filled(@Nullable String text) {
        return text == null ? "" : text;
    }
}
