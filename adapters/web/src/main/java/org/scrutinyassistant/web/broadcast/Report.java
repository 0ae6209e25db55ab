package org.scrutinyassistant.web.broadcast;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;
import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.web.csv.SafeCell;

/** What became of a broadcast, one row for each recipient. */
record Report(List<Notice> notices) {

    static final List<String> COLUMNS =
            List.of("recipient", "role", "channel", "state", "reason", "attempts", "sent at", "acknowledged");

    List<List<String>> rows() {
        return notices.stream().map(Report::row).toList();
    }

    /** Returns the report as CSV that is safe to open in a spreadsheet. */
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

    private static List<String> row(Notice notice) {
        return Stream.of(
                        notice.raised().recipient().name(),
                        notice.raised().recipient().role().word(),
                        notice.channel() == null ? "" : notice.channel().word(),
                        notice.state().word(),
                        why(notice),
                        Integer.toString(notice.attempts()),
                        moment(UkOffset.of(notice.sentAt())),
                        notice.state() == NoticeState.ACKNOWLEDGED ? "yes" : "no")
                .toList();
    }

    private static String moment(@Nullable OffsetDateTime at) {
        return at == null ? "" : ISO_OFFSET_DATE_TIME.format(at.truncatedTo(ChronoUnit.SECONDS));
    }

    private static String why(Notice notice) {
        return notice.reason().isEmpty() ? requireNonNullElse(notice.error(), "") : notice.reason();
    }
}
