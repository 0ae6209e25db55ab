package org.scrutinyassistant.teams.reference;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks each minute whose the chats are that are nobody's yet, since people may be entered after they added the app. */
public final class Recognition {

    private static final Logger LOG = LoggerFactory.getLogger(Recognition.class);
    private static final int MOST_ASKED = 20;
    private static final Duration ANSWER_HOLDS = Duration.ofDays(1);
    private static final Duration ANOTHER_TRY = Duration.ofHours(1);

    private final References references;
    private final Introductions introductions;
    private final Executor background;
    private final Clock clock;
    private final AtomicBoolean looking = new AtomicBoolean();
    private final Map<String, Said> said = new HashMap<>();

    private record Said(List<String> addresses, Instant until) {}

    Recognition(References references, Introductions introductions, Executor background, Clock clock) {
        this.references = references;
        this.introductions = introductions;
        this.background = background;
        this.clock = clock;
    }

    /** Looks once, without waiting for what comes of it; asks Teams about few chats at a time, and seldom about the same. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    public void look() {
        if (!looking.compareAndSet(false, true)) {
            return;
        }
        try {
            background.execute(this::round);
        } catch (RejectedExecutionException busy) {
            looking.set(false);
            LOG.debug("Whose the other chats are is looked up in a minute", busy);
        }
    }

    private void round() {
        try {
            List<Reference> chats = references.nobodys().stream()
                    .filter(introductions::believed)
                    .toList();
            Set<String> wanted = chats.isEmpty() ? Set.of() : references.addressesWithoutChat();
            said.keySet().retainAll(chats.stream().map(Reference::conversation).collect(toSet()));
            if (!wanted.isEmpty()) {
                ask(chats);
                chats.forEach(chat -> recognise(chat, wanted));
            }
        } catch (RuntimeException fault) {
            LOG.debug("Whose the other chats are is looked up in a minute", fault);
        } finally {
            looking.set(false);
        }
    }

    private void ask(List<Reference> chats) {
        Instant now = clock.instant();
        chats.stream()
                .filter(chat -> {
                    Said before = said.get(chat.conversation());
                    return before == null || !now.isBefore(before.until());
                })
                .limit(MOST_ASKED)
                .forEach(chat -> said.put(chat.conversation(), answer(chat, now)));
    }

    private Said answer(Reference chat, Instant now) {
        return introductions
                .addresses(chat)
                .map(addresses -> new Said(addresses, now.plus(ANSWER_HOLDS)))
                .orElseGet(() -> new Said(List.of(), now.plus(ANOTHER_TRY)));
    }

    /** Links a chat by what Teams says now, since an address may be somebody else's by then. */
    private void recognise(Reference chat, Set<String> wanted) {
        Said answer = said.get(chat.conversation());
        if (answer != null && answer.addresses().stream().anyMatch(address -> wanted.contains(lower(address)))) {
            introductions.addresses(chat).ifPresent(addresses -> introductions.introduce(chat, addresses));
        }
    }

    private static String lower(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
