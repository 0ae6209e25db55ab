package org.scrutinyassistant.register.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.document.Facts;
import org.springframework.data.jpa.repository.Query;

/** Every observation that a document states. */
public interface Observations extends Facts<Observation> {

    List<Observation> findByIndicator(Indicator indicator);

    /** Returns which of some months have a value for committees of some names, by the documents that had come at the end of a day. */
    default List<ObservedMonth> months(Collection<YearMonth> months, Collection<String> committees, LocalDate day) {
        return months(
                months,
                committees,
                day,
                day.plusDays(1).atStartOfDay(UkTime.ZONE).toInstant());
    }

    @Query("select distinct new org.scrutinyassistant.register.indicator.ObservedMonth(o.indicator.id, o.month)"
            + " from Observation o join o.document d where o.month in :months and o.indicator.committee.name in :committees and d.importedAt < :end"
            + " and (d.publishedOn is null or d.publishedOn <= :day)")
    List<ObservedMonth> months(Collection<YearMonth> months, Collection<String> committees, LocalDate day, Instant end);
}
