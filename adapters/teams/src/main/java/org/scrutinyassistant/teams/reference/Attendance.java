package org.scrutinyassistant.teams.reference;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ChannelAccount;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices who comes, speaks and goes; what is said often is written down once in a while, and holds up no answer. */
public final class Attendance {

    private static final Logger LOG = LoggerFactory.getLogger(Attendance.class);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int MANY = 10_000;

    private final Introductions introductions;
    private final References references;
    private final Executor background;
    private final Clock clock;
    private final Map<Reference, Instant> lately = new ConcurrentHashMap<>();

    Attendance(Introductions introductions, References references, Executor background, Clock clock) {
        this.introductions = introductions;
        this.references = references;
        this.background = background;
        this.clock = clock;
    }

    /** Takes notice of one activity, whatever it is; nothing goes wrong by it. */
    public void see(Activity activity) {
        Sighting.in(activity).ifPresent(place -> {
            if (gone(activity)) {
                quietly(() -> lost(place.conversation()));
            } else if (comes(activity)) {
                quietly(() -> introductions.meet(place));
            } else if (worthNoting(place)) {
                later(place);
            }
        });
    }

    /** Takes notice that nothing can be sent to a place any more; the next sign of life from there is noted at once. */
    void lost(String conversation) {
        references.forget(conversation);
        lately.keySet().removeIf(place -> place.conversation().equals(conversation));
    }

    private boolean worthNoting(Reference place) {
        if (lately.size() > MANY) {
            lately.clear();
        }
        Instant now = clock.instant();
        Instant before = lately.put(place, now);
        boolean fresh = before != null && Duration.between(before, now).abs().compareTo(FRESH) < 0;
        if (fresh) {
            lately.put(place, before);
        }
        return !fresh;
    }

    private void later(Reference place) {
        try {
            background.execute(() -> quietly(() -> introductions.meet(place)));
        } catch (RejectedExecutionException busy) {
            lately.remove(place);
        }
    }

    private static void quietly(Runnable note) {
        try {
            note.run();
        } catch (RuntimeException fault) {
            LOG.warn("A conversation in Teams could not be noted: {}", fault.toString());
        }
    }

    private static boolean comes(Activity activity) {
        return activity.isType(ActivityTypes.INSTALLATION_UPDATE) || activity.isType(ActivityTypes.CONVERSATION_UPDATE);
    }

    private static boolean gone(Activity activity) {
        List<ChannelAccount> removed = Objects.requireNonNullElse(activity.getMembersRemoved(), List.of());
        boolean uninstalled =
                activity.isType(ActivityTypes.INSTALLATION_UPDATE) && "remove".equals(activity.getAction());
        String bot = activity.getRecipient().getId();
        return uninstalled || removed.stream().anyMatch(account -> bot.equals(account.getId()));
    }
}
