package org.scrutinyassistant.web.chat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/** What one visitor asked and was told since they started, kept in their session and forgotten with it. */
final class Conversation {

    private static final int LONGEST = 50;

    private final String id = "page:" + UUID.randomUUID();
    private final Deque<Exchange> exchanges = new ArrayDeque<>();

    String id() {
        return id;
    }

    synchronized void add(Exchange exchange) {
        if (exchanges.size() == LONGEST) {
            exchanges.removeFirst();
        }
        exchanges.addLast(exchange);
    }

    synchronized List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }
}
