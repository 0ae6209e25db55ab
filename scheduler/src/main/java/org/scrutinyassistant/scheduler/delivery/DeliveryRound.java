package org.scrutinyassistant.scheduler.delivery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.ledger.Claimed;
import org.scrutinyassistant.scheduler.ledger.Claims;
import org.scrutinyassistant.scheduler.ledger.Mark;

/** Delivers all that is due: claims ahead, lets each lane send side by side, and takes down the results many at a time. */
public final class DeliveryRound {

    private static final int WRITTEN_AT_ONCE = 500;
    private static final long PATIENCE_MILLIS = 10;

    private final Claims claims;
    private final RosterReading people;
    private final List<Stage> stages;
    private final Sending sending;
    private final List<Lane> lanes;
    private final Clock clock;
    private final BlockingQueue<Mark> results = new LinkedBlockingQueue<>();
    private final List<Mark> unwritten = new ArrayList<>();
    private volatile boolean stopping;

    DeliveryRound(
            Claims claims, RosterReading people, List<Stage> stages, Sending sending, List<Lane> lanes, Clock clock) {
        this.claims = claims;
        this.people = people;
        this.stages = List.copyOf(stages);
        this.sending = sending;
        this.lanes = List.copyOf(lanes);
        this.clock = clock;
    }

    /** Returns how many notices were taken up, when nothing is due or under way any more. */
    public synchronized int run() throws InterruptedException {
        int all = 0;
        while (true) {
            write();
            int taken = stopping ? 0 : takeUp();
            all += taken;
            if (taken == 0 && !await()) {
                return all;
            }
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
        int taken = 0;
        for (Lane lane : lanes) {
            int room = lane.room();
            if (room > 0) {
                List<Claimed> claimed = claims.take(lane.channel(), clock.instant(), room);
                taken += claimed.size();
                pass(claimed, lane);
            }
        }
        return taken;
    }

    private void pass(List<Claimed> claimed, Lane lane) {
        if (claimed.isEmpty()) {
            return;
        }
        Passage passage = new Passage(clock.instant(), bound(claimed), List.of());
        for (Stage stage : stages) {
            passage = stage.pass(passage);
        }
        results.addAll(passage.stopped());
        for (Parcel parcel : Parcel.of(passage.onward())) {
            lane.submit(parcel.contents().size(), () -> send(parcel, lane));
        }
    }

    private List<Passage.Bound> bound(List<Claimed> claimed) {
        Roster roster =
                people.read(claimed.stream().map(Claimed::recipient).distinct().toList());
        return claimed.stream()
                .map(each ->
                        new Passage.Bound(each, roster.find(each.recipient()).orElseThrow()))
                .toList();
    }

    private void send(Parcel parcel, Lane lane) {
        try {
            results.addAll(stopping ? returned(parcel) : sending.send(parcel, lane.pace()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Mark> returned(Parcel parcel) {
        return parcel.contents().stream()
                .map(bound -> Mark.returned(bound.claimed()))
                .toList();
    }

    private boolean await() throws InterruptedException {
        boolean busy = lanes.stream().anyMatch(lane -> lane.underWay() > 0);
        Mark first = busy ? results.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS) : results.poll();
        if (first != null) {
            unwritten.add(first);
        }
        return busy || first != null;
    }

    private void write() {
        results.drainTo(unwritten, WRITTEN_AT_ONCE);
        if (!unwritten.isEmpty()) {
            claims.record(unwritten);
            unwritten.clear();
        }
    }
}
