package org.scrutinyassistant.scheduler.cluster;

import java.time.Instant;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.scrutinyassistant.scheduler.SettableClock;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** One of the services that share a database; in one process each needs a Quartz of another name. */
final class Node implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    Node(String database, String quartz) {
        context = new SpringApplicationBuilder(NodeParts.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.config.location=file:../application.yml",
                        "--logging.level.root=off",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.hikari.maximum-pool-size=5",
                        "--spring.quartz.scheduler-name=" + quartz,
                        "--spring.quartz.properties.org.quartz.jobStore.isClustered=true",
                        "--spring.quartz.properties.org.quartz.jobStore.clusterCheckinInterval=1000",
                        "--spring.quartz.properties.org.quartz.scheduler.idleWaitTime=1000",
                        "--scrutiny.notices.delivery.poll=200ms");
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    Instant now() {
        return part(SettableClock.class).instant();
    }

    void turnClock(Instant to) {
        part(SettableClock.class).set(to.toString());
    }

    void rest() throws SchedulerException {
        part(Scheduler.class).standby();
    }

    void work() throws SchedulerException {
        part(Scheduler.class).start();
    }

    @Override
    public void close() {
        context.close();
    }
}
