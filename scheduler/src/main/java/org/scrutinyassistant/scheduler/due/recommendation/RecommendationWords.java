package org.scrutinyassistant.scheduler.due.recommendation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.recommendation.Deadline;
import org.scrutinyassistant.register.recommendation.OpenRecommendation;

/**
 * The placeholders of notices about recommendations; a value that is not known is left out. Days are written as
 * "Thursday 18 July 2024".
 *
 * <table>
 * <caption>Kinds and stages</caption>
 * <tr><td>{@code response-deadline}</td><td>{@code 14-days-before}, {@code 7-days-before}, {@code 1-day-before} (as the
 *   settings have them), {@code on-the-day}, {@code unassigned}, {@code moved}</td></tr>
 * <tr><td>{@code recommendation-overdue}</td><td>{@code owner}, {@code head-of-service}, {@code scrutiny-manager},
 *   {@code follower}, {@code letter}, {@code unassigned}</td></tr>
 * </table>
 * <table>
 * <caption>Placeholders</caption>
 * <tr><td>every stage</td><td>{@code id} (12), {@code recommendation} ("Benches, number 1 (made on Thursday 9 January
 *   2025)"), {@code title}, {@code number}, {@code made-on}, {@code text}, {@code committee}, {@code status} (as
 *   printed), {@code lead}</td></tr>
 * <tr><td>where there is a deadline</td><td>{@code due-on}, {@code working}, {@code basis} ("the two months that the law
 *   gives", "the next meeting's agenda", "the date set by hand", "the date its lead expects")</td></tr>
 * <tr><td>before it</td><td>{@code days-left} ("in 14 working days", "tomorrow", "today"), {@code asked-for}
 *   ("A
 *   response", or "An update" once there is one)</td></tr>
 * <tr><td>after it</td><td>{@code days-late} ("5 working days"), {@code asked-for}</td></tr>
 * <tr><td>{@code letter}</td><td>{@code head} (of service), {@code letter-to} (the head, else the lead)</td></tr>
 * <tr><td>{@code moved}</td><td>{@code moved-from}, {@code moved-to}</td></tr>
 * </table>
 */
final class RecommendationWords {

    static final String LEFT = "days-left";
    static final String LATE = "days-late";

    private final Map<String, String> words = new HashMap<>();

    RecommendationWords(Situation situation) {
        OpenRecommendation recommendation = situation.recommendation();
        Addressee lead = situation.lead();
        words.put("id", Long.toString(recommendation.id()));
        words.put("recommendation", recommendation.plain());
        words.put("text", recommendation.text());
        words.put("committee", recommendation.committee());
        words.put("asked-for", recommendation.responded() ? "An update" : "A response");
        put("title", recommendation.reference().title());
        put("number", recommendation.reference().number());
        put("made-on", recommendation.reference().madeOn());
        put("status", recommendation.status());
        put("lead", lead == null ? null : lead.name());
    }

    RecommendationWords by(Deadline deadline) {
        put("due-on", deadline.on());
        words.put("working", deadline.working());
        words.put("basis", deadline.basis().plain());
        return this;
    }

    RecommendationWords with(String name, @Nullable Object value) {
        put(name, value);
        return this;
    }

    Map<String, String> all() {
        return words;
    }

    private void put(String name, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            words.put(name, UkTime.day(day));
        } else if (value != null) {
            words.put(name, value.toString());
        }
    }
}
