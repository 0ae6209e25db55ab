package org.scrutinyassistant.scheduler.due;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Roster;

/**
 * Somebody who wants to know, or should.
 *
 * @param meant whom it is for
 * @param to who gets it: they themselves, or who covers for them
 * @param why why they get it, in one sentence
 */
public record Interested(Addressee meant, Addressee to, String why) {

    /**
     * Returns whoever gets it on a day.
     *
     * @param you why, said to them without the full stop: "You follow this meeting"
     * @param they the same said of them, after their name, to whoever covers for them: "follows this meeting"
     */
    public static Interested of(Addressee meant, String you, String they, Cast cast) {
        Addressee to = cast.roster().standingInFor(meant, cast.day());
        return to.id() == meant.id()
                ? new Interested(meant, to, you + ".")
                : new Interested(meant, to, meant.name() + " " + they + ", and you cover for them.");
    }

    /** Everybody, as they stand in for each other on a day. */
    public record Cast(Roster roster, LocalDate day) {}

    /** Returns each who gets it once, for themselves rather than for somebody else. */
    public static List<Interested> onceEach(Collection<Interested> all) {
        Map<Long, Interested> once = new LinkedHashMap<>();
        all.forEach(each -> once.merge(each.to().id(), each, (one, other) -> other.forThemselves() ? other : one));
        return List.copyOf(once.values());
    }

    private boolean forThemselves() {
        return meant.id() == to.id();
    }
}
