package org.scrutinyassistant.register.person;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.scrutinyassistant.register.audit.AuditTrail;
import org.scrutinyassistant.register.audit.Deed;
import org.scrutinyassistant.register.subject.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a person wants to be told of, and what not; saying it twice changes nothing. */
@Component
@Transactional
public class Following {

    private final People people;
    private final SubjectNames names;
    private final AuditTrail trail;

    Following(People people, SubjectNames names, AuditTrail trail) {
        this.people = people;
        this.names = names;
        this.trail = trail;
    }

    /**
     * Lets them be told of it; empty if there is no such person.
     *
     * @throws PersonRefused if there is no such subject, or it is of a kind that nobody can follow
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Addressee> follow(long person, Subject subject, String actor) {
        String name = named(subject);
        return changed(person, new Deed(actor, "followed", subject.toString(), name), Person::follow, subject);
    }

    /**
     * Lets them not be told of it any more; empty if there is no such person.
     *
     * @throws PersonRefused if there is no such subject, or it is of a kind that nobody can follow
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Addressee> stop(long person, Subject subject, String actor) {
        String name = named(subject);
        return changed(person, new Deed(actor, "stopped", subject.toString(), name), Person::stop, subject);
    }

    /** Takes several stops together, whatever became of their subjects; empty if there is no such person. */
    public Optional<Addressee> stopAll(long person, Collection<Subject> subjects, String actor) {
        subjects.forEach(subject -> changed(person, deed(actor, "stopped", subject), Person::stop, subject));
        return people.findById(person).map(Person::addressee);
    }

    /** Undoes stops; the value says whether the subject had been followed before. */
    public Optional<Addressee> undo(long person, Map<Subject, Boolean> subjects, String actor) {
        subjects.forEach((subject, followed) -> changed(
                person, deed(actor, "took back a stop", subject), followed ? Person::follow : Person::forget, subject));
        return people.findById(person).map(Person::addressee);
    }

    /** Takes back what they said last of a subject, whatever became of it; empty if there is no such person. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Addressee> putBack(long person, Subject subject, Wish before, String actor) {
        BiConsumer<Person, Subject> change =
                switch (before) {
                    case FOLLOWED -> Person::follow;
                    case STOPPED -> Person::stop;
                    case UNSAID -> Person::forget;
                };
        String name = names.of(subject).orElseGet(subject::toString);
        return changed(person, new Deed(actor, "took back a change", subject.toString(), name), change, subject);
    }

    private Optional<Addressee> changed(long id, Deed deed, BiConsumer<Person, Subject> change, Subject subject) {
        return people.findById(id).map(person -> {
            change.accept(person, subject);
            trail.record(deed);
            return person.addressee();
        });
    }

    private static Deed deed(String actor, String action, Subject subject) {
        return new Deed(actor, action, subject.toString(), "by a personal link");
    }

    private String named(Subject subject) {
        return names.of(subject)
                .orElseThrow(() -> new PersonRefused(
                        "subject", "is " + subject + ", but there is no such committee, recommendation or indicator"));
    }
}
