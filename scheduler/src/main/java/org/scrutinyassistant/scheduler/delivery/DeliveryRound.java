package org.scrutinyassistant.scheduler.delivery;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Delivers all that is due: claims ahead, lets each channel send side by side, and takes down the results many at a time. */
public final class DeliveryRound {

    private static final long BETWEEN_LOOKS_NANOS = 200_000_000;

    private final List<Lane> lanes;
    private final Preparation preparation;
    private final Sending sending;
    private final Journal journal;
    private volatile boolean stopping;
    private long looked;
    private final Set<Lane> hindered = new HashSet<>();
    private @Nullable RuntimeException hindrance;

    DeliveryRound(List<Lane> lanes, Preparation preparation, Sending sending, Journal journal) {
        this.lanes = List.copyOf(lanes);
        this.preparation = preparation;
        this.sending = sending;
        this.journal = journal;
    }

    /**
     * Returns how many notices were taken up, when nothing is due or under way any more.
     *
     * @throws RuntimeException if notices of a channel can't be taken up, such as when the database can't be reached; the
     *     next round goes on
     */
    public synchronized int run() throws InterruptedException {
        hindered.clear();
        looked = System.nanoTime() - 2 * BETWEEN_LOOKS_NANOS;
        int all = 0;
        int taken = 0;
        while (true) {
            boolean roomier = journal.write();
            taken = roomier || taken > 0 || lookedLongAgo() ? takeUp() : 0;
            all += taken;
            if (taken == 0 && !journal.awaitMore(this::underWay)) {
                complain();
                return all;
            }
        }
    }

    /** While nothing moves, because a receiver is slow, the database is asked now and then whether something else is due. */
    private boolean lookedLongAgo() {
        return System.nanoTime() - looked > BETWEEN_LOOKS_NANOS;
    }

    private void complain() {
        RuntimeException met = hindrance;
        hindrance = null;
        if (met != null) {
            throw met;
        }
    }

    /** Lets the round that runs end soon: what no sender has begun is given back. */
    void stop() {
        stopping = true;
    }

    void start() {
        stopping = false;
    }

    private int takeUp() {
        if (stopping) {
            return 0;
        }
        looked = System.nanoTime();
        int taken = 0;
        for (Lane lane : lanes) {
            taken += takeUpWhatCanBe(lane);
        }
        return taken;
    }

    /** Takes up for one channel; what is wrong with it must not keep the others waiting, and waits for the next round. */
    private int takeUpWhatCanBe(Lane lane) {
        try {
            return lane.room() > 0 && !hindered.contains(lane) ? takeUp(lane) : 0;
        } catch (RuntimeException e) {
            hindered.add(lane);
            hindrance = e;
            return 0;
        }
    }

    /** Leaves alone what this process is still sending, although its claim has run out. */
    private int takeUp(Lane lane) {
        Passage passage = preparation.next(lane.channel(), lane.room(), journal);
        journal.add(passage.stopped());
        List<Parcel> parcels =
                Parcel.of(passage.onward()).stream().filter(lane::isNew).toList();
        parcels.forEach(parcel -> lane.submit(parcel, () -> send(parcel, lane)));
        return passage.stopped().size()
                + parcels.stream().mapToInt(Parcel::size).sum();
    }

    private void send(Parcel parcel, Lane lane) {
        try {
            journal.add(stopping ? parcel.returned() : sending.send(parcel, lane.pace()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean underWay() {
        return lanes.stream().anyMatch(Lane::busy);
    }
}
