package org.scrutinyassistant.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.register.committee.CalendarDate;
import org.scrutinyassistant.register.committee.Meeting;
import org.scrutinyassistant.register.committee.MeetingDiary;
import org.scrutinyassistant.register.document.Document;
import org.scrutinyassistant.register.document.Placed;
import org.scrutinyassistant.register.document.Standing;
import org.scrutinyassistant.register.glossary.Term;
import org.scrutinyassistant.register.glossary.Terms;
import org.springframework.beans.factory.annotation.Autowired;

/** Which of several documents is believed. */
abstract class StandingContract extends RegisterScene {

    @Autowired
    MeetingDiary diary;

    @Autowired
    Terms terms;

    @Test
    void theNewestDocumentStandsWhateverTheOrderOfImport() {
        define("new", "2025-09-11", IMPORTED, "A path for wildlife.");
        define("old", "2025-06-12", IMPORTED.plusSeconds(60), "A path with trees.");

        assertThat(standing()).containsExactly("A path for wildlife.");
        assertThat(terms.count()).isEqualTo(2);
    }

    @Test
    void ofTwoDocumentsOfOneDayTheOneImportedLaterStands() {
        define("first", "2025-09-11", IMPORTED, "A path with trees.");
        define("reissued", "2025-09-11", IMPORTED.plusSeconds(60), "A path for wildlife.");

        assertThat(standing()).containsExactly("A path for wildlife.");
    }

    @ParameterizedTest(name = "imported {0} seconds later")
    @ValueSource(longs = {60, 0})
    void ofTwoCalendarsOfOneDayTheOneReadLaterStandsHoweverOftenItIsLookedUp(long later) {
        print(document("first", "2025-09-11", IMPORTED), "2025-10-02");
        print(document("reissued", "2025-09-11", IMPORTED.plusSeconds(later)), "2025-10-09");

        for (int i = 0; i < 30; i++) {
            entities.clear();
            assertThat(diary.of(committee())).extracting(Meeting::date).containsExactly(LocalDate.of(2025, 10, 9));
        }
    }

    @Test
    void aFactThatANewerDocumentLeavesOutStillStands() {
        define("old", "2025-06-12", IMPORTED, "A path with trees.");
        document("new", "2025-09-11", IMPORTED.plusSeconds(60));

        assertThat(standing()).containsExactly("A path with trees.");
    }

    private void print(Document calendar, String day) {
        entities.persist(new CalendarDate(new Placed(calendar, 1), LocalDate.parse(day)));
        entities.flush();
    }

    private void define(String hash, String meeting, Instant importedAt, String definition) {
        Placed at = new Placed(document(hash, meeting, importedAt), null);
        terms.saveAndFlush(new Term(at, "Green corridor", definition, List.of()));
    }

    private List<String> standing() {
        entities.clear();
        return Standing.of(terms.findByDocumentCommittee(committee())).stream()
                .map(Term::definition)
                .toList();
    }
}
