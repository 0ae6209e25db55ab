package org.scrutinyassistant.register;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.Committees;
import org.scrutinyassistant.register.document.Document;
import org.scrutinyassistant.register.document.Documents;
import org.scrutinyassistant.register.document.Fingerprint;
import org.scrutinyassistant.register.document.PackDates;
import org.scrutinyassistant.register.indicator.Indicators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A committee and its documents in a register that forgets them after each test. */
@Transactional
abstract class RegisterScene {

    static final Instant IMPORTED = Instant.parse("2026-01-10T09:00:00Z");

    @Autowired
    EntityManager entities;

    @Autowired
    Committees committees;

    @Autowired
    Documents documents;

    @Autowired
    Indicators indicators;

    Committee committee() {
        return committees
                .findByNameIgnoreCase("parks panel")
                .orElseGet(() -> committees.saveAndFlush(new Committee("Parks Panel")));
    }

    Document document(String hash, String meeting, Instant importedAt) {
        LocalDate date = LocalDate.parse(meeting);
        return documents.saveAndFlush(new Document(
                committee(), new Fingerprint(hash + ".pdf", hash), new PackDates(date, date.minusDays(7)), importedAt));
    }
}
