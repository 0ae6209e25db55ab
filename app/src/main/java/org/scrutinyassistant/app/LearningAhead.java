package org.scrutinyassistant.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.scrutinyassistant.bot.understanding.LocalUnderstanding;
import org.scrutinyassistant.register.document.PackImported;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Learns the names in the register before anybody asks: when the service is ready, and after each further pack. */
@Component
@ConditionalOnWebApplication
class LearningAhead implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LearningAhead.class);

    private final ExecutorService background = Executors.newSingleThreadExecutor(LearningAhead::thread);
    private final LocalUnderstanding understanding;
    private volatile boolean ready;

    LearningAhead(LocalUnderstanding understanding) {
        this.understanding = understanding;
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenReady() {
        ready = true;
        background.execute(this::learn);
    }

    @EventListener(PackImported.class)
    void afterImport() {
        if (ready) {
            background.execute(this::learn);
        }
    }

    @Override
    public void close() {
        background.shutdownNow();
    }

    private void learn() {
        try {
            understanding.ready().join();
        } catch (RuntimeException e) {
            LOG.warn("The names will be learnt with the next question: {}", e.getMessage());
        }
    }

    private static Thread thread(Runnable learning) {
        Thread thread = new Thread(learning, "learning-ahead");
        thread.setDaemon(true);
        return thread;
    }
}
