package org.scrutinyassistant.app.foresee;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.ledger.NoticeFilter;
import org.scrutinyassistant.scheduler.ledger.NoticePage;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/** Prints every notice of the ledger in the order in which they went, or would have gone. */
record Chronicle(Ledger ledger) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    void print(PrintStream out) {
        List<Notice> all = all();
        all.stream()
                .sorted(Comparator.comparing(Chronicle::moment)
                        .thenComparing(notice -> notice.raised().key().toString()))
                .forEach(notice -> print(notice, out));
        out.println(all.size() + " notices");
    }

    private List<Notice> all() {
        List<Notice> all = new ArrayList<>();
        NoticePage page;
        int number = 0;
        do {
            page = ledger.list(new NoticeFilter(null, null, null, null, null, null, number++));
            all.addAll(page.notices());
        } while (number < page.pages());
        return all;
    }

    private static void print(Notice notice, PrintStream out) {
        NewNotice raised = notice.raised();
        out.println(written(moment(notice)) + " | " + raised.key().kind().word() + " | "
                + raised.key().stage() + " | " + notice.state().word()
                + (notice.channel() == null ? "" : " by " + notice.channel().word()) + " to "
                + raised.recipient().name());
        line("What", raised.title(), out);
        line("Why", raised.why(), out);
        line("Working", raised.working(), out);
        if (notice.state() != NoticeState.SENT) {
            line("State", notice.reason(), out);
        }
        out.println();
    }

    private static void line(String name, String words, PrintStream out) {
        if (!words.isBlank()) {
            out.println("  " + name + ": " + words.replace("\n", " / "));
        }
    }

    private static Instant moment(Notice notice) {
        return Objects.requireNonNullElse(notice.sentAt(), notice.sendAfter());
    }

    private static String written(Instant moment) {
        ZonedDateTime there = moment.atZone(UkTime.ZONE);
        return UkTime.day(there.toLocalDate()) + " " + TIME.format(there);
    }
}
