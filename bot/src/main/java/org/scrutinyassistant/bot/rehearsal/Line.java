package org.scrutinyassistant.bot.rehearsal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.bot.dialogue.ObservedTurn;
import org.scrutinyassistant.bot.flow.yaml.Place;
import org.scrutinyassistant.bot.understanding.Understood;

/**
 * One turn of a test.
 *
 * @param user what the person says
 * @param flow the flow whose responses are named without it
 * @param bot the names of the responses expected
 * @param outcome how the turn must end; null where the test does not say
 */
record Line(
        Place place,
        String user,
        Understood understood,
        String flow,
        List<String> bot,
        @Nullable String outcome) {

    Line {
        bot = List.copyOf(bot);
    }

    void check(ObservedTurn turn) {
        List<String> said = turn.said().stream().map(this::shortly).toList();
        expect(bot.equals(said), bot, said);
        String ended = turn.reply().outcome().name().toLowerCase(Locale.ROOT);
        expect(outcome == null || outcome.equals(ended), outcome, ended);
        String words = turn.reply().message().plain();
        expect(!words.isBlank() && !words.contains("{"), "words without gaps", words);
    }

    private void expect(boolean met, @Nullable Object wanted, Object got) {
        if (!met) {
            throw new AssertionError("%s: to \"%s\" expected %s but got %s".formatted(place, user, wanted, got));
        }
    }

    private String shortly(String response) {
        return response.startsWith(flow + "/") ? response.substring(flow.length() + 1) : response;
    }
}
