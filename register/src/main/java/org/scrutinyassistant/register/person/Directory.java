package org.scrutinyassistant.register.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutinyassistant.register.audit.AuditTrail;
import org.scrutinyassistant.register.audit.Deed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who may be told something. */
@Component
@Transactional
public class Directory {

    private static final String ACTOR = "api";

    private final People people;
    private final KnownCommittees committees;
    private final CoverRule rule;
    private final AuditTrail trail;

    Directory(People people, KnownCommittees committees, CoverRule rule, AuditTrail trail) {
        this.people = people;
        this.committees = committees;
        this.rule = rule;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public List<Addressee> everybody() {
        return people.findAll().stream().map(Person::addressee).toList();
    }

    @Transactional(readOnly = true)
    public List<String> names() {
        return people.names();
    }

    @Transactional(readOnly = true)
    public Optional<Addressee> find(long id) {
        return people.findById(id).map(Person::addressee);
    }

    /**
     * Enters all of them or, if one can't be kept, none.
     *
     * @throws PersonRefused if there is nobody of a head's or cover's id
     */
    public List<Entered> add(List<PersonDraft> drafts) {
        KnownCommittees.Names names = committees.read();
        return drafts.stream().map(draft -> add(draft, names)).toList();
    }

    /**
     * Replaces what is known of a person; empty if there is nobody of that id.
     *
     * @throws PersonRefused if there is nobody of a head's or cover's id, or a cover would go round in a circle
     */
    public Optional<Entered> change(long id, PersonDraft draft) {
        return people.findById(id).map(person -> {
            person.introduceAs(draft.name(), draft.role());
            return written(person, draft, committees.read(), "changed a person");
        });
    }

    private Entered add(PersonDraft draft, KnownCommittees.Names names) {
        Person person = people.save(new Person(draft.name(), draft.role()));
        return written(person, draft, names, "entered a person");
    }

    private Entered written(Person person, PersonDraft draft, KnownCommittees.Names names, String action) {
        check(person.storedId(), draft);
        person.fill(draft, names.asWritten(draft.committees()));
        Addressee now = person.addressee();
        trail.record(new Deed(ACTOR, action, "person:" + now.id(), now.name()));
        return new Entered(
                now,
                Stream.concat(names.doubts(draft.committees()).stream(), draft.doubts().stream())
                        .toList());
    }

    private void check(long id, PersonDraft draft) {
        Cover cover = draft.cover();
        if (cover != null) {
            rule.check(id, cover);
        }
        if (draft.headId() != null) {
            checkHead(id, draft.headId());
        }
    }

    private void checkHead(long id, long head) {
        if (head == id) {
            throw new PersonRefused("head", "can't be the person themselves");
        }
        if (!people.existsById(head)) {
            throw new PersonRefused("head", "is " + head + ", but there is nobody of that id");
        }
    }
}
