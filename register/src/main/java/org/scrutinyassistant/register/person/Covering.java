package org.scrutinyassistant.register.person;

import java.util.Optional;
import org.scrutinyassistant.register.audit.AuditTrail;
import org.scrutinyassistant.register.audit.Deed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who gets a person's notices in their place; each change is a transaction of its own. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class Covering {

    private final People people;
    private final CoverRule rule;
    private final AuditTrail trail;

    Covering(People people, CoverRule rule, AuditTrail trail) {
        this.people = people;
        this.rule = rule;
        this.trail = trail;
    }

    /** Returns why a person can't be covered so; empty if they can. */
    @Transactional(readOnly = true)
    public Optional<CoverRefusal> refusal(long person, Cover cover) {
        return rule.refusal(person, cover);
    }

    /**
     * Lets somebody get a person's notices; empty if there is no such person.
     *
     * @throws PersonRefused if there is a {@link #refusal}
     */
    public Optional<Addressee> begin(long person, Cover cover, String actor) {
        rule.check(person, cover);
        return people.findById(person).map(covered -> {
            covered.coverBy(cover);
            trail.record(new Deed(actor, "set a cover", "person:" + person, cover.written()));
            return covered.addressee();
        });
    }

    /** Lets a person get their own notices again; empty if there is no such person. */
    public Optional<Addressee> end(long person, String actor) {
        return people.findById(person).map(covered -> {
            String ended = covered.cover().map(Cover::written).orElse("there was none");
            covered.coverBy(null);
            trail.record(new Deed(actor, "ended a cover", "person:" + person, ended));
            return covered.addressee();
        });
    }
}
