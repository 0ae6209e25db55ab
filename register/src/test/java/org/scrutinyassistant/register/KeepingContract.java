package org.scrutinyassistant.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.document.Document;
import org.scrutinyassistant.register.indicator.Indicator;
import org.scrutinyassistant.register.indicator.Polarity;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Cover;
import org.scrutinyassistant.register.person.People;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.person.Quiet;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.register.question.Unanswered;
import org.scrutinyassistant.register.question.UnansweredQuestions;
import org.scrutinyassistant.register.subject.Subject;
import org.springframework.beans.factory.annotation.Autowired;

/** What is entered is read as it was entered. */
abstract class KeepingContract extends RegisterScene {

    @Autowired
    People people;

    @Autowired
    RosterReading roster;

    @Autowired
    UnansweredQuestions questions;

    @Test
    void peopleAreReadManyAtATimeAsTheyStandOneByOne() {
        Person plain = people.save(new Person("Clerk", Role.OFFICER));
        Person keen = people.save(new Person("Lead", Role.HEAD_OF_SERVICE));
        keen.joinCommittees(Set.of("Housing Panel", "Roads Panel"));
        keen.reachBy(List.of(ChannelName.WEBHOOK, ChannelName.EMAIL), "lead@example.org");
        keen.leaveAloneIn(new Quiet(LocalTime.of(20, 30), LocalTime.of(7, 0)));
        keen.collectUntil(LocalTime.of(16, 15));
        keen.coverBy(new Cover(plain.storedId(), LocalDate.of(2026, 8, 1), null));
        keen.answerTo(plain.storedId());
        keen.follow(Subject.indicator(5));
        keen.stop(Subject.recommendation(7));

        assertThat(roster.read().everybody()).containsExactly(plain.addressee(), keen.addressee());
        assertThat(roster.read(List.of(keen.storedId())).everybody()).containsExactly(keen.addressee());
    }

    @Test
    void aDocumentSaysHowToCiteIt() {
        Document saved = document("one", "2025-06-12", IMPORTED);
        entities.flush();
        entities.clear();

        Document read = documents.findBySha256("one").orElseThrow();
        assertThat(read.title()).isEqualTo("Parks Panel agenda pack, 12 June 2025");
        assertThat(read.importedAt()).isEqualTo(saved.importedAt());
        assertThat(read.publishedOn()).isEqualTo("2025-06-05");
    }

    @Test
    void anIndicatorKeepsWhatWasSettledAboutIt() {
        Indicator indicator = new Indicator(committee(), "pl1");
        indicator.judgeBy(Polarity.LOWER_IS_BETTER);
        indicators.saveAndFlush(indicator);
        entities.clear();

        assertThat(indicators
                        .findByCommitteeAndKey(committee(), "pl1")
                        .orElseThrow()
                        .polarity())
                .isEqualTo(Polarity.LOWER_IS_BETTER);
    }

    @Test
    void anUnansweredQuestionIsKeptUntilItsDay() {
        questions.save(new Unanswered("Who paints the fences?", LocalDate.of(2025, 6, 11), "contact", 0.25));
        questions.saveAndFlush(new Unanswered("Who mends them?", LocalDate.of(2025, 6, 12), null, 0));
        entities.clear();

        assertThat(questions.deleteAskedBefore(LocalDate.of(2025, 6, 12))).isEqualTo(1);
        assertThat(questions.findAll()).extracting(Unanswered::text).containsExactly("Who mends them?");
    }
}
