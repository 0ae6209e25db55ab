package org.scrutinyassistant.scheduler.delivery;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.scheduler.ledger.Claimed;

/** The way of one channel: how many go side by side, how fast, and how many may be under way. */
final class Lane {

    private static final long IDLE_SECONDS = 20;

    private final ChannelName channel;
    private final int most;
    private final Pace pace;
    private final ThreadPoolExecutor senders;
    private final Set<Long> underWay = ConcurrentHashMap.newKeySet();

    Lane(ChannelName channel, DeliverySettings settings) {
        this.channel = channel;
        this.most = settings.inFlight(channel);
        this.pace = settings.perSecond(channel) == 0 ? Pace.FREE : Pace.perSecond(settings.perSecond(channel));
        int threads = settings.concurrency(channel);
        this.senders = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), this::thread);
        senders.allowCoreThreadTimeOut(true);
    }

    ChannelName channel() {
        return channel;
    }

    Pace pace() {
        return pace;
    }

    /** Returns how many more may be claimed; none while that would be only a few. */
    int room() {
        int free = most - underWay.size();
        return free * 4 >= most ? free : 0;
    }

    boolean busy() {
        return !underWay.isEmpty();
    }

    boolean isNew(Parcel parcel) {
        return parcel.claimed().noneMatch(claimed -> underWay.contains(claimed.id()));
    }

    void submit(Parcel parcel, Runnable sending) {
        List<Long> ids = parcel.claimed().map(Claimed::id).toList();
        underWay.addAll(ids);
        senders.execute(() -> {
            try {
                sending.run();
            } finally {
                ids.forEach(underWay::remove);
            }
        });
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "send-by-" + channel.word());
        thread.setDaemon(true);
        return thread;
    }
}
