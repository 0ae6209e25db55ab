package org.scrutinyassistant.scheduler.delivery;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.scrutinyassistant.register.person.ChannelName;

/** The way of one channel: how many go side by side, how fast, and how many may be under way. */
final class Lane {

    private static final long IDLE_SECONDS = 20;

    private final ChannelName channel;
    private final int most;
    private final Pace pace;
    private final ThreadPoolExecutor senders;
    private final AtomicInteger underWay = new AtomicInteger();

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
        int free = most - underWay.get();
        return free * 4 >= most ? free : 0;
    }

    boolean busy() {
        return underWay.get() > 0;
    }

    void submit(int notices, Runnable sending) {
        underWay.addAndGet(notices);
        senders.execute(() -> {
            try {
                sending.run();
            } finally {
                underWay.addAndGet(-notices);
            }
        });
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "send-by-" + channel.word());
        thread.setDaemon(true);
        return thread;
    }
}
