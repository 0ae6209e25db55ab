package org.scrutinyassistant.register.monitoring;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.scrutinyassistant.register.recommendation.Deadline;
import org.scrutinyassistant.register.recommendation.Deadlines;
import org.scrutinyassistant.register.recommendation.Entered;
import org.scrutinyassistant.register.recommendation.OpenRecommendation;
import org.scrutinyassistant.register.recommendation.ProgressEntry;
import org.scrutinyassistant.register.recommendation.Recommendation;
import org.scrutinyassistant.register.recommendation.Stage;

/** Puts together what is known of each of some recommendations on a day. */
record Sheet(Map<Long, String> names, Deadlines deadlines, Reports reports, LocalDate today) {

    Monitored of(Recommendation recommendation, Entered entered) {
        ProgressEntry newest = reports.newest(recommendation.storedId());
        OpenRecommendation facts = OpenRecommendation.of(recommendation, newest, entered);
        Stage stage = newest == null ? Stage.NOT_STATED : newest.stage();
        Optional<Deadline> deadline = stage.open() ? deadlines.on(today, facts) : Optional.empty();
        return new Monitored(
                facts,
                stage,
                entered.leadId() == null ? null : names.get(entered.leadId()),
                deadlines.clock(facts).orElse(null),
                deadline.orElse(null),
                deadline.filter(day -> day.passedOn(today)).isPresent(),
                reports.of(recommendation.storedId()));
    }
}
