package org.scrutinyassistant.scheduler.cluster;

import java.util.concurrent.CountDownLatch;
import org.scrutinyassistant.scheduler.timetable.Struck;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Lets what strikes through to those that listen, or holds it for ever once it is shut. */
final class Gate {

    private volatile CountDownLatch bolt = new CountDownLatch(0);

    void shut() {
        bolt = new CountDownLatch(1);
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void pass(Struck struck) throws InterruptedException {
        bolt.await();
    }
}
