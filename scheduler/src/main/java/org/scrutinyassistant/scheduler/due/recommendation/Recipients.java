package org.scrutinyassistant.scheduler.due.recommendation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.scheduler.due.Interested;
import org.scrutinyassistant.scheduler.due.Interested.Cast;
import org.scrutinyassistant.scheduler.due.Matter;
import org.scrutinyassistant.scheduler.due.Reason;

/** Finds who is told of a recommendation, by the roster as it was read. */
final class Recipients {

    private static final Reason LEADS = new Reason("You lead on this recommendation", "leads on this recommendation");
    private static final Reason TOLD = new Reason("You were told of the earlier date", "was told of the earlier date");
    private static final Reason FOLLOWS = new Reason("You follow this recommendation", "follows this recommendation");

    private final Roster roster;
    private final RosterIndex index;

    Recipients(Roster roster) {
        this.roster = roster;
        this.index = new RosterIndex(roster);
    }

    Optional<Addressee> find(long id) {
        return roster.find(id);
    }

    /** Returns whom of an audience to tell, each once; where nobody answers for it, the scrutiny managers. */
    Stream<Interested> of(Audience audience, Situation situation) {
        return switch (audience) {
            case OWNER -> told(situation, Stream.ofNullable(situation.lead()), LEADS);
            case FOLLOWER -> told(situation, index.following(situation.subject()).stream(), FOLLOWS);
            case HEAD_OF_SERVICE -> heads(situation);
            case SCRUTINY_MANAGER -> told(situation, managers(situation).stream(), looksAfter(situation));
        };
    }

    /** Returns the scrutiny managers, told that nobody leads. */
    Stream<Interested> ofUnassigned(Situation situation) {
        Reason reason = looksAfter(situation).after("Nobody leads on this recommendation yet.");
        return told(situation, managers(situation).stream(), reason);
    }

    /** Returns somebody who was told before, if they are still known. */
    Stream<Interested> again(long person, Situation situation) {
        return told(situation, roster.find(person).stream(), TOLD);
    }

    /** Returns who answers for its lead, or for its committee. */
    List<Addressee> headsOf(Situation situation) {
        return Optional.ofNullable(situation.lead())
                .map(Addressee::headId)
                .flatMap(roster::find)
                .map(List::of)
                .orElseGet(() -> index.of(situation.recommendation().committee(), Role.HEAD_OF_SERVICE));
    }

    private Stream<Interested> heads(Situation situation) {
        List<Addressee> heads = headsOf(situation);
        if (heads.isEmpty()) {
            Reason reason = looksAfter(situation).after("No head of service is known who answers for it.");
            return told(situation, managers(situation).stream(), reason);
        }
        return told(
                situation,
                heads.stream(),
                new Reason("You answer for this recommendation as head of service", "answers for this recommendation"));
    }

    private List<Addressee> managers(Situation situation) {
        List<Addressee> own = index.of(situation.recommendation().committee(), Role.SCRUTINY_MANAGER);
        return own.isEmpty() ? index.all(Role.SCRUTINY_MANAGER) : own;
    }

    private static Reason looksAfter(Situation situation) {
        String committee = situation.recommendation().committee();
        return new Reason("You look after scrutiny for the " + committee, "looks after scrutiny for the " + committee);
    }

    private Stream<Interested> told(Situation situation, Stream<Addressee> people, Reason reason) {
        Cast cast = new Cast(roster, situation.day());
        return people.map(person -> reason.tell(person, cast));
    }

    /** Returns of what is meant for each the first. */
    static <T> Stream<T> firstEach(Stream<T> all, Function<T, Interested> whose) {
        Set<Long> seen = new HashSet<>();
        return all.filter(each -> seen.add(whose.apply(each).meant().id()));
    }

    /** Returns somebody unless they asked not to be told of a matter. */
    static Stream<Interested> wanting(Interested told, Supplier<Matter> matter) {
        return told.unlessStopped(matter).stream();
    }
}
