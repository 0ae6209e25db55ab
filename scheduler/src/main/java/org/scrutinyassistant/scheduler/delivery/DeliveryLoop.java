package org.scrutinyassistant.scheduler.delivery;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.scrutinyassistant.scheduler.ledger.NoticesRaised;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.event.TransactionalEventListener;

/** Delivers what becomes due for as long as the service runs; whatever fails is tried again. */
class DeliveryLoop implements SmartLifecycle {

    private static final long LONGEST_FAREWELL_MILLIS = 20_000;

    private final DeliveryRound round;
    private final DeliverySettings settings;
    private final Hindrance hindrance;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;
    private Thread thread = new Thread("delivery");

    DeliveryLoop(DeliveryRound round, DeliverySettings settings, Hindrance hindrance) {
        this.round = round;
        this.settings = settings;
        this.hindrance = hindrance;
    }

    @TransactionalEventListener(classes = NoticesRaised.class, fallbackExecution = true)
    void soon() {
        wake.release();
    }

    @Override
    public boolean isAutoStartup() {
        return settings.autoStart();
    }

    @Override
    public void start() {
        round.start();
        running = true;
        thread = new Thread(this::loop, "delivery");
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        round.stop();
        wake.release();
        try {
            thread.join(LONGEST_FAREWELL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void loop() {
        try {
            while (running) {
                deliver();
                wake.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void deliver() throws InterruptedException {
        try {
            round.run();
            hindrance.gone();
        } catch (RuntimeException | Error e) {
            hindrance.met(e);
        }
    }
}
