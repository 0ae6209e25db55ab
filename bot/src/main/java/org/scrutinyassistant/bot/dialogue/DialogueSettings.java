package org.scrutinyassistant.bot.dialogue;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings under {@code scrutiny.dialogue}.
 *
 * @param threshold the confidence, from 0 to 1, under which a flow is not taken to be meant
 * @param margin two flows closer than this are both taken to be possible, and the person is asked
 * @param offered the sureness, from 0 to 1, under which a thing is not offered when asking which is meant
 * @param shortWords a text of no more words than this may lean on what was said before
 * @param retries how often a question is asked again before it is given up
 * @param conversations how many conversations are remembered; the one idle longest goes first
 * @param idle how long a conversation is remembered after its last turn
 */
@ConfigurationProperties("scrutiny.dialogue")
public record DialogueSettings(
        @DefaultValue("0.5") double threshold,
        @DefaultValue("0.05") double margin,
        @DefaultValue("0.3") double offered,
        @DefaultValue("5") int shortWords,
        @DefaultValue("2") int retries,
        @DefaultValue("10000") int conversations,
        @DefaultValue("12h") Duration idle) {

    public DialogueSettings {
        share("threshold", threshold);
        share("margin", margin);
        share("offered", offered);
        must(shortWords >= 0, "short-words", "must not be negative");
        must(retries >= 0, "retries", "must not be negative");
        must(conversations > 0, "conversations", "must be at least 1");
        must(idle.compareTo(Duration.ZERO) > 0, "idle", "must be longer than nothing");
    }

    private static void share(String key, double value) {
        must(value >= 0 && value <= 1, key, "must be from 0 to 1");
    }

    private static void must(boolean right, String key, String rule) {
        if (!right) {
            throw new IllegalArgumentException("scrutiny.dialogue." + key + " " + rule);
        }
    }
}
