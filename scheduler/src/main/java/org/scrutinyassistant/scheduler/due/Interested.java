package org.scrutinyassistant.scheduler.due;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Roster;

/**
 * Somebody who wants to know, or should.
 *
 * @param meant whom it is for
 * @param to who gets it: they themselves, or who covers for them
 */
public record Interested(Addressee meant, Addressee to, Reason reason) {

    /** Everybody, as they stand in for each other on a day. */
    public record Cast(Roster roster, LocalDate day) {}

    /** Returns why they get it, in one sentence. */
    public String why() {
        return forThemselves() ? reason.you() + "." : meant.name() + " " + reason.they() + ", and you cover for them.";
    }

    /**
     * Returns them unless they stopped the matter. Whoever covers for them but stopped it for themselves is left alone, and
     * they get it themselves.
     */
    public Optional<Interested> unlessStopped(Supplier<Matter> matter) {
        if (meant.stopped().isEmpty() && to.stopped().isEmpty()) {
            return Optional.of(this);
        }
        Matter about = matter.get();
        if (!about.wantedBy(meant)) {
            return Optional.empty();
        }
        return Optional.of(about.wantedBy(to) ? this : new Interested(meant, meant, reason));
    }

    private boolean forThemselves() {
        return meant.id() == to.id();
    }
}
