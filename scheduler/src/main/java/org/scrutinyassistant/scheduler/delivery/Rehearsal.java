package org.scrutinyassistant.scheduler.delivery;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.scheduler.ledger.Claimed;
import org.scrutinyassistant.scheduler.ledger.Mark;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.scheduler.notice.Recipient;

/** Leads notices through the stages from moment to moment as if they were sent, but writes and sends nothing. */
final class Rehearsal {

    private static final int AT_ONCE = 1000;

    private final NavigableMap<Instant, List<Claimed>> ahead = new TreeMap<>();
    private final Map<Long, Claimed> turned = new HashMap<>();
    private final List<NewNotice> left = new ArrayList<>();
    private final Roster roster;
    private final Stages stages;

    Rehearsal(Roster roster, Policy policy) {
        this.roster = roster;
        this.stages = policy.stages(
                (claimed, to, why) -> turned.put(claimed.id(), claimed.to(to, why)),
                (claimed, now) -> Mark.ended(claimed, NoticeState.FAILED, "it could not be judged"));
    }

    /** Returns what would have left before {@code end}, each with its recipient, channel and moment as they would be then. */
    List<NewNotice> until(Instant end, Instant now, Collection<Claimed> waiting) {
        waiting.forEach(claimed -> expect(claimed, now));
        while (!ahead.isEmpty() && ahead.firstKey().isBefore(end)) {
            Map.Entry<Instant, List<Claimed>> next = Objects.requireNonNull(ahead.pollFirstEntry());
            List<Claimed> all = next.getValue();
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                pass(all.subList(from, Math.min(all.size(), from + AT_ONCE)), next.getKey());
            }
        }
        return onceEach();
    }

    /** Returns what somebody who covers hears twice only once, for themselves rather than for another. */
    private List<NewNotice> onceEach() {
        Map<Ear, NewNotice> once = new LinkedHashMap<>();
        left.forEach(
                notice -> once.merge(Ear.of(notice), notice, (one, other) -> Ear.forThemselves(other) ? other : one));
        return once.values().stream().sorted(comparing(NewNotice::sendAfter)).toList();
    }

    /** Somebody who hears of something. */
    private record Ear(NoticeKey theirs) {

        static Ear of(NewNotice notice) {
            NoticeKey key = notice.key();
            return new Ear(new NoticeKey(
                    key.kind(),
                    key.subject(),
                    key.event(),
                    key.stage(),
                    notice.recipient().id()));
        }

        static boolean forThemselves(NewNotice notice) {
            return notice.key().recipient() == notice.recipient().id();
        }
    }

    private void pass(List<Claimed> some, Instant now) {
        Passage passage = stages.through(some.stream().flatMap(this::bound).toList(), now);
        passage.onward().forEach(bound -> left.add(leaving(bound.claimed(), now)));
        Map<Long, Claimed> byId = new HashMap<>();
        some.forEach(claimed -> byId.put(claimed.id(), claimed));
        passage.stopped().stream()
                .filter(mark -> mark.state().open())
                .forEach(mark -> expect(after(Objects.requireNonNull(byId.get(mark.id())), mark), now));
    }

    private Claimed after(Claimed claimed, Mark mark) {
        Claimed other = turned.remove(claimed.id());
        return (other == null ? claimed : other).after(mark);
    }

    private Stream<Passage.Bound> bound(Claimed claimed) {
        return roster.find(claimed.recipient()).map(person -> new Passage.Bound(claimed, person)).stream();
    }

    private void expect(Claimed claimed, Instant now) {
        Instant moment = claimed.notice().sendAfter();
        if (claimed.notice().channel() != null) {
            ahead.computeIfAbsent(moment.isBefore(now) ? now : moment, none -> new ArrayList<>())
                    .add(claimed);
        }
    }

    private static NewNotice leaving(Claimed claimed, Instant at) {
        NewNotice notice = claimed.notice().raised();
        Recipient recipient = notice.recipient();
        List<ChannelName> channels = Stream.concat(Stream.of(claimed.channel()), recipient.channels().stream())
                .distinct()
                .toList();
        return notice.notBefore(at).to(recipient.by(channels));
    }
}
