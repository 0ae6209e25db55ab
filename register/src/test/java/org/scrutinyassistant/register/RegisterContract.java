package org.scrutinyassistant.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.register.committee.CalendarDate;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.Committees;
import org.scrutinyassistant.register.committee.Meeting;
import org.scrutinyassistant.register.committee.MeetingDiary;
import org.scrutinyassistant.register.document.Document;
import org.scrutinyassistant.register.document.Documents;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.document.Fingerprint;
import org.scrutinyassistant.register.document.PackDates;
import org.scrutinyassistant.register.document.Placed;
import org.scrutinyassistant.register.document.Standing;
import org.scrutinyassistant.register.glossary.Term;
import org.scrutinyassistant.register.glossary.Terms;
import org.scrutinyassistant.register.indicator.Indicator;
import org.scrutinyassistant.register.indicator.Indicators;
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
import org.scrutinyassistant.register.recommendation.Recommendation;
import org.scrutinyassistant.register.recommendation.Recommendations;
import org.scrutinyassistant.register.recommendation.Reference;
import org.scrutinyassistant.register.subject.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;

/** What the register keeps, whatever the database; Hibernate checks the tables at the start. */
@Transactional
@SpringBootTest(
        classes = RegisterTestApplication.class,
        properties = {
            "spring.main.banner-mode=off",
            "logging.level.root=warn",
            "logging.level.org.hibernate.orm.jdbc.error=off",
            "spring.jpa.hibernate.ddl-auto=validate"
        })
abstract class RegisterContract {

    private static final Instant IMPORTED = Instant.parse("2026-01-10T09:00:00Z");

    @Autowired
    EntityManager entities;

    @Autowired
    EntityManagerFactory model;

    @Autowired
    People people;

    @Autowired
    RosterReading roster;

    @Autowired
    Committees committees;

    @Autowired
    Documents documents;

    @Autowired
    Indicators indicators;

    @Autowired
    Recommendations recommendations;

    @Autowired
    MeetingDiary diary;

    @Autowired
    Terms terms;

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
    void everyKindOfFactIsReadAsItWasStated() {
        List<Fact> stated = everything();
        stated.forEach(entities::persist);
        entities.flush();
        entities.clear();

        assertThat(stated).allSatisfy(fact -> {
            Fact read = entities.find(fact.getClass(), fact.id());
            assertThat(read).isNotSameAs(fact);
            assertThat(read.content()).isEqualTo(fact.content());
            assertThat(read.identity()).isEqualTo(fact.identity());
            assertThat(read.page()).isEqualTo(7);
            assertThat(read.document().sha256()).isEqualTo("one");
        });
        assertThat(kindsOf(stated)).isEqualTo(kindsOfFactInTheModel());
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

    @Test
    void aFileIsKeptOnce() {
        document("one", "2025-06-12", IMPORTED);

        assertThatThrownBy(() -> document("one", "2025-06-12", IMPORTED))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aCommitteeHasItsNameToItself() {
        committee();

        assertThatThrownBy(() -> committees.saveAndFlush(new Committee("Parks Panel")))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aCommitteeHasOneIndicatorOfAKey() {
        indicators.saveAndFlush(new Indicator(committee(), "pl1"));

        assertThatThrownBy(() -> indicators.saveAndFlush(new Indicator(committee(), "pl1")))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void anUnansweredQuestionIsKeptUntilItsDay() {
        questions.save(new Unanswered("Who paints the fences?", LocalDate.of(2025, 6, 11), "contact", 0.25));
        questions.saveAndFlush(new Unanswered("Who mends them?", LocalDate.of(2025, 6, 12), null, 0));
        entities.clear();

        assertThat(questions.deleteAskedBefore(LocalDate.of(2025, 6, 12))).isEqualTo(1);
        assertThat(questions.findAll()).extracting(Unanswered::text).containsExactly("Who mends them?");
    }

    private List<Fact> everything() {
        Placed at = new Placed(document("one", "2025-06-12", IMPORTED), 7);
        Indicator indicator = indicators.save(new Indicator(committee(), "pl1"));
        Recommendation recommendation = recommendations.save(new Recommendation(
                committee(), new Reference(LocalDate.of(2025, 1, 9), "Benches", 1), "Mend the benches."));
        List<Fact> facts = new ArrayList<>(SomeFacts.papers(at));
        facts.addAll(SomeFacts.people(at));
        facts.addAll(SomeFacts.figures(at, indicator));
        facts.add(SomeFacts.progress(at, recommendation));
        return facts;
    }

    private static Set<Class<?>> kindsOf(List<Fact> facts) {
        return facts.stream().map(Object::getClass).collect(Collectors.toCollection(HashSet::new));
    }

    private Set<Class<?>> kindsOfFactInTheModel() {
        return model.getMetamodel().getEntities().stream()
                .map(entity -> entity.getJavaType())
                .filter(Fact.class::isAssignableFrom)
                .collect(Collectors.toSet());
    }

    private Committee committee() {
        return committees
                .findByNameIgnoreCase("parks panel")
                .orElseGet(() -> committees.saveAndFlush(new Committee("Parks Panel")));
    }

    private Document document(String hash, String meeting, Instant importedAt) {
        LocalDate date = LocalDate.parse(meeting);
        return documents.saveAndFlush(new Document(
                committee(), new Fingerprint(hash + ".pdf", hash), new PackDates(date, date.minusDays(7)), importedAt));
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
