package org.scrutinyassistant.bot.answer;

import java.util.List;
import org.scrutinyassistant.bot.understanding.Mention;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a likeness is enough to answer.
 *
 * @param likely the least score, from 0 to 1, of a thing that is described rather than named
 * @param margin how far ahead of the next a thing must be to stand alone, in log-odds
 * @param quotable the least score of a paragraph that is quoted as an answer
 */
@ConfigurationProperties("scrutiny.answers")
public record AnswerSettings(
        @DefaultValue("0.5") double likely,
        @DefaultValue("0.4") double margin,
        @DefaultValue("0.53") double quotable) {

    public AnswerSettings {
        if (likely <= 0 || likely > 1 || margin < 0 || quotable <= 0 || quotable > 1) {
            throw new IllegalArgumentException(
                    "scrutiny.answers: likely and quotable lie between 0 and 1, margin is not negative");
        }
    }

    /** Returns the first of {@code ranked} alone if it stands out, those as likely as it if not, none if none is likely. */
    public List<Mention> standOut(List<Mention> ranked) {
        return standOut(ranked, likely);
    }

    /** Does the same with another least score. */
    public List<Mention> standOut(List<Mention> ranked, double least) {
        if (ranked.isEmpty() || ranked.get(0).score() < least) {
            return List.of();
        }
        double best = logOdds(ranked.get(0).score());
        return ranked.stream()
                .filter(each -> logOdds(each.score()) > best - margin)
                .toList();
    }

    private static double logOdds(double score) {
        double inside = Math.min(0.9999, Math.max(0.0001, score));
        return Math.log(inside / (1 - inside));
    }
}
