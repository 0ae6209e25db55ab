package org.scrutinyassistant.register.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.message.UkTime;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Every document that was read. */
public interface Documents extends JpaRepository<Document, Long> {

    Optional<Document> findBySha256(String sha256);

    /** Returns the documents whose {@link Document#cameOn()} is a day, in the order of their import. */
    default List<Document> cameOn(LocalDate day) {
        return cameOn(
                day,
                day.atStartOfDay(UkTime.ZONE).toInstant(),
                day.plusDays(1).atStartOfDay(UkTime.ZONE).toInstant());
    }

    @Query("select d from Document d join fetch d.committee where d.importedAt < :end"
            + " and (d.publishedOn = :day or d.importedAt >= :start and (d.publishedOn is null or d.publishedOn < :day))"
            + " order by d.importedAt")
    List<Document> cameOn(LocalDate day, Instant start, Instant end);
}
