package org.scrutinyassistant.scheduler.delivery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.scheduler.ledger.Claimed;
import org.scrutinyassistant.scheduler.ledger.Lease;
import org.scrutinyassistant.scheduler.ledger.Mark;
import org.scrutinyassistant.scheduler.notice.Notice;

/** What goes to one person in one sending, under a name that no other database gives: a notice, or those of a digest. */
record Parcel(String id, List<Passage.Bound> contents) {

    Parcel {
        contents = List.copyOf(contents);
    }

    /** Returns the parcels of what is still to be sent, each digest in one. */
    static List<Parcel> of(List<Passage.Bound> onward) {
        Map<String, List<Passage.Bound>> byId =
                onward.stream().collect(groupingBy(bound -> id(bound.claimed()), LinkedHashMap::new, toList()));
        List<Parcel> parcels = new ArrayList<>();
        byId.forEach((id, together) -> parcels.add(new Parcel(id, together)));
        return parcels;
    }

    Addressee to() {
        return first().to();
    }

    ChannelName channel() {
        return first().claimed().channel();
    }

    Lease lease() {
        return first().claimed().lease();
    }

    Passage.Bound first() {
        return contents.get(0);
    }

    Stream<Claimed> claimed() {
        return contents.stream().map(Passage.Bound::claimed);
    }

    int size() {
        return contents.size();
    }

    /** Returns marks that give it back untried. */
    List<Mark> returned() {
        return claimed().map(Mark::returned).toList();
    }

    List<Notice> notices() {
        return claimed().map(Claimed::notice).toList();
    }

    private static String id(Claimed claimed) {
        String what = claimed.bundle() == null ? single(claimed) : claimed.bundle();
        return what + "-" + claimed.channel().word();
    }

    private static String single(Claimed claimed) {
        long raised = claimed.notice().raisedAt().toEpochMilli();
        return "notice-" + claimed.id() + "-" + Long.toString(raised, Character.MAX_RADIX) + "-" + claimed.round();
    }
}
