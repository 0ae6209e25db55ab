package org.scrutinyassistant.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.scrutinyassistant.register.agenda.AgendaItem;
import org.scrutinyassistant.register.agenda.MinuteItem;
import org.scrutinyassistant.register.agenda.Officer;
import org.scrutinyassistant.register.agenda.Paragraph;
import org.scrutinyassistant.register.agenda.Report;
import org.scrutinyassistant.register.committee.Attendance;
import org.scrutinyassistant.register.committee.CalendarDate;
import org.scrutinyassistant.register.committee.Contact;
import org.scrutinyassistant.register.committee.Member;
import org.scrutinyassistant.register.committee.Presence;
import org.scrutinyassistant.register.committee.ScheduledMeeting;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.document.Placed;
import org.scrutinyassistant.register.glossary.Acronym;
import org.scrutinyassistant.register.glossary.Term;
import org.scrutinyassistant.register.indicator.Area;
import org.scrutinyassistant.register.indicator.Benchmark;
import org.scrutinyassistant.register.indicator.Indicator;
import org.scrutinyassistant.register.indicator.IndicatorRow;
import org.scrutinyassistant.register.indicator.Observation;
import org.scrutinyassistant.register.indicator.StatedFigure;
import org.scrutinyassistant.register.indicator.Target;
import org.scrutinyassistant.register.indicator.Unit;
import org.scrutinyassistant.register.paper.Passage;
import org.scrutinyassistant.register.recommendation.ProgressEntry;
import org.scrutinyassistant.register.recommendation.Recommendation;
import org.scrutinyassistant.register.recommendation.Stage;

/** One fact of every kind, each with all it can say. */
final class SomeFacts {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 12);
    private static final List<Paragraph> PARAGRAPHS =
            List.of(new Paragraph("(i)", "Plant more trees."), new Paragraph(null, "Thank the gardeners."));

    private SomeFacts() {}

    static List<Fact> papers(Placed at) {
        Officer author = new Officer("A. Gardener", "Head of parks", "01234 567890", "parks@example.org");
        return List.of(
                new AgendaItem(at, DAY, 1, "5", "Open spaces", "3-9", "How they are.", true, "paragraph 3"),
                new MinuteItem(at, DAY, "4", "Trees", PARAGRAPHS),
                new Report(
                        at, "Trees", "Cabinet", DAY, "The director", author, null, "Public", "In short.", PARAGRAPHS),
                new Passage(at, "Paths", "5", "Paths were mended."),
                new Acronym(at, "GC", "Green corridor"),
                new Term(at, "Green corridor", "A path with trees.", List.of("Leafy lane", "Tree path")));
    }

    static List<Fact> people(Placed at) {
        return List.of(
                new Attendance(at, DAY, "R. Oak", Presence.APOLOGIES),
                new CalendarDate(at, DAY),
                new Contact(at, "A. Clerk", "Clerk", "01234 567891", "clerk@example.org"),
                new Member(at, "R. Oak", "Chair"),
                new ScheduledMeeting(at, DAY, LocalTime.of(17, 30), "Town hall", "R. Oak", 3));
    }

    static List<Fact> figures(Placed at, Indicator indicator) {
        BigDecimal value = new BigDecimal("61.50");
        YearMonth month = YearMonth.of(2025, 5);
        return List.of(
                new Observation(at, indicator, month, value),
                new Benchmark(at, indicator, month, Area.ENGLAND, value),
                new Target(at, indicator, "2025-26", value),
                new IndicatorRow(
                        at,
                        indicator,
                        "PL1",
                        "Visits",
                        "Parks",
                        "A. Clerk",
                        Unit.PERCENT,
                        value,
                        value,
                        "up",
                        "down",
                        "Rain."),
                new StatedFigure(
                        at, "Visits", value, Unit.COUNT, "2025-05", value, "2026-03", List.of("England 70"), "So."));
    }

    static Fact progress(Placed at, Recommendation recommendation) {
        return new ProgressEntry(at, recommendation, "Ordered.", "On-going", Stage.IN_PROGRESS);
    }
}
