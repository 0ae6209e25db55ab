package org.scrutinyassistant.bot.unanswered;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.scrutinyassistant.bot.dialogue.Unanswered;
import org.scrutinyassistant.bot.dialogue.UnansweredLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what was declined in the background, so that no reply waits for it or fails with it. */
public final class KeptUnanswered implements UnansweredLog, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeptUnanswered.class);
    private static final int MOST_WAITING = 1_000;

    private final Consumer<Unanswered> keeper;
    private final ThreadPoolExecutor background = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            work -> new Thread(work, "unanswered"),
            new ThreadPoolExecutor.DiscardPolicy());

    public KeptUnanswered(Consumer<Unanswered> keeper) {
        this.keeper = keeper;
    }

    @Override
    public void add(Unanswered unanswered) {
        background.execute(() -> keep(unanswered));
    }

    /** Keeps what is still waiting, for a few seconds at most. */
    @Override
    public void close() {
        background.shutdown();
        try {
            if (!background.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.warn(
                        "{} unanswered questions were not kept",
                        background.shutdownNow().size());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep(Unanswered unanswered) {
        try {
            keeper.accept(unanswered);
        } catch (RuntimeException e) {
            LOG.warn("An unanswered question was not kept", e);
        }
    }
}
