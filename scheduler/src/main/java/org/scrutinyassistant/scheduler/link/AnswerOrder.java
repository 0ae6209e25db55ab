package org.scrutinyassistant.scheduler.link;

/** Which notice an answer link lets which person answer. */
public record AnswerOrder(long person, long notice) {

    String text() {
        return "answer|" + person + "|" + notice;
    }
}
