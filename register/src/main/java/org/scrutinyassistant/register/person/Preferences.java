package org.scrutinyassistant.register.person;

import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.audit.AuditTrail;
import org.scrutinyassistant.register.audit.Deed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps at which hours a person wants to be told something; each change is a transaction of its own, and empty if there is no such person. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class Preferences {

    private final People people;
    private final AuditTrail trail;

    Preferences(People people, AuditTrail trail) {
        this.people = people;
        this.trail = trail;
    }

    /** Collects what is not urgent until a time of day; null for each as it comes. */
    public Optional<Addressee> collectUntil(long person, @Nullable LocalTime digestAt, String actor) {
        String now = digestAt == null ? "none" : digestAt.toString();
        return changed(
                person, each -> each.collectUntil(digestAt), new Deed(actor, "set a digest", "person:" + person, now));
    }

    /** Leaves them alone in some hours; null for the hours of the settings. */
    public Optional<Addressee> leaveAloneIn(long person, @Nullable Quiet quiet, String actor) {
        String now = quiet == null ? "as in the settings" : quiet.from() + " to " + quiet.to();
        return changed(
                person, each -> each.leaveAloneIn(quiet), new Deed(actor, "set quiet hours", "person:" + person, now));
    }

    private Optional<Addressee> changed(long id, Consumer<Person> change, Deed deed) {
        return people.findById(id).map(person -> {
            change.accept(person);
            trail.record(deed);
            return person.addressee();
        });
    }
}
