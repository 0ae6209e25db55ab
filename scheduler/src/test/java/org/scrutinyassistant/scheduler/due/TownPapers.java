package org.scrutinyassistant.scheduler.due;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.scrutinyassistant.register.agenda.AgendaItem;
import org.scrutinyassistant.register.committee.CalendarDate;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.ScheduledMeeting;
import org.scrutinyassistant.register.document.Document;
import org.scrutinyassistant.register.document.Fingerprint;
import org.scrutinyassistant.register.document.PackDates;
import org.scrutinyassistant.register.document.Placed;
import org.scrutinyassistant.register.indicator.Indicator;
import org.scrutinyassistant.register.indicator.IndicatorRow;
import org.scrutinyassistant.register.indicator.Observation;
import org.scrutinyassistant.register.indicator.Polarity;
import org.scrutinyassistant.register.indicator.Target;
import org.scrutinyassistant.register.indicator.Unit;

/** Puts the papers of one committee into the register. */
final class TownPapers {

    private final EntityManager entities;
    private final Committee committee;
    private final Indicator indicator;

    TownPapers(EntityManager entities, String committee) {
        this.entities = entities;
        this.committee = new Committee(committee);
        this.indicator = new Indicator(this.committee, "tp1");
        indicator.judgeBy(Polarity.LOWER_IS_BETTER);
        entities.persist(this.committee);
        entities.persist(indicator);
    }

    long committee() {
        return this.committee.id();
    }

    long indicator() {
        return this.indicator.id();
    }

    Placed pack(String published, String imported) {
        Document document = new Document(
                committee,
                new Fingerprint(published + ".pdf", published + committee.name()),
                new PackDates(null, LocalDate.parse(published)),
                Instant.parse(imported));
        entities.persist(document);
        return new Placed(document, 4);
    }

    TownPapers calendar(Placed at, String... days) {
        for (String day : days) {
            entities.persist(new CalendarDate(at, LocalDate.parse(day)));
        }
        return this;
    }

    TownPapers meeting(Placed at, String day, String time, String venue) {
        entities.persist(new ScheduledMeeting(at, LocalDate.parse(day), LocalTime.parse(time), venue, null, null));
        return this;
    }

    TownPapers item(Placed at, String day, int position, String title, boolean exempt) {
        entities.persist(new AgendaItem(
                at,
                LocalDate.parse(day),
                position,
                Integer.toString(position),
                title,
                null,
                null,
                exempt,
                exempt ? "paragraph 3" : null));
        return this;
    }

    TownPapers figures(Placed at, String from, String... values) {
        entities.persist(new IndicatorRow(
                at, indicator, "TP1", "Missed bins", "A. Clerk", null, Unit.PERCENT, null, null, null, null, null));
        entities.persist(new Target(at, indicator, "2026-27", BigDecimal.TEN));
        for (int i = 0; i < values.length; i++) {
            entities.persist(
                    new Observation(at, indicator, YearMonth.parse(from).plusMonths(i), new BigDecimal(values[i])));
        }
        return this;
    }
}
