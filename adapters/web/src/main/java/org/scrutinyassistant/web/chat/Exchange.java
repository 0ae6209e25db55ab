package org.scrutinyassistant.web.chat;

import java.util.UUID;

/** A question and what it got; {@code id} is its place on the page. */
record Exchange(String id, String question, Answer answer) {

    static Exchange of(String question, Answer answer) {
        return new Exchange("x" + UUID.randomUUID().toString().substring(0, 8), question, answer);
    }
}
