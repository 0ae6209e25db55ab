package org.scrutinyassistant.scheduler.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.scheduler.ledger.Mark;

/** Counts what becomes of notices and times their sending. */
final class NoticeMetrics {

    private final MeterRegistry registry;

    NoticeMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(Mark mark) {
        String what = what(mark);
        if (what != null) {
            registry.counter("scrutiny.notices." + what, "channel", channel(mark))
                    .increment();
        }
    }

    <T> T timed(ChannelName channel, Supplier<T> sending) {
        return Timer.builder("scrutiny.notices.send")
                .tag("channel", channel.word())
                .register(registry)
                .record(sending);
    }

    private static @Nullable String what(Mark mark) {
        return switch (mark.state()) {
            case SENT -> "sent";
            case FAILED -> "failed";
            case OVERTAKEN -> "overtaken";
            default -> mark.tried() ? "retried" : null;
        };
    }

    private static String channel(Mark mark) {
        return mark.channel() == null ? "none" : mark.channel().word();
    }
}
