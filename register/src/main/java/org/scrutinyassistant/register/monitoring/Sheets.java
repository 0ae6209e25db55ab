package org.scrutinyassistant.register.monitoring;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.scrutinyassistant.register.person.People;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.recommendation.DeadlinesReading;
import org.scrutinyassistant.register.recommendation.Entered;
import org.scrutinyassistant.register.recommendation.ProgressEntries;
import org.scrutinyassistant.register.recommendation.ProposedProgress;
import org.scrutinyassistant.register.recommendation.ProposedProgresses;
import org.springframework.stereotype.Component;

/** Reads what is known of some recommendations beside what they say. */
@Component
class Sheets {

    private final People people;
    private final DeadlinesReading deadlines;
    private final ProgressEntries entries;
    private final ProposedProgresses proposed;

    Sheets(People people, DeadlinesReading deadlines, ProgressEntries entries, ProposedProgresses proposed) {
        this.people = people;
        this.deadlines = deadlines;
        this.entries = entries;
        this.proposed = proposed;
    }

    Sheet read(Collection<Long> recommendations, Collection<Entered> entered, LocalDate today) {
        List<ProposedProgress> progress = proposed.findByRecommendationIdInOrderById(recommendations);
        Map<Long, String> names = names(Stream.concat(
                entered.stream().map(Entered::leadId), progress.stream().map(ProposedProgress::personId)));
        Reports reports = new Reports(entries.findByRecommendationIdIn(recommendations), progress, names);
        return new Sheet(names, deadlines.read(), reports, today);
    }

    private Map<Long, String> names(Stream<Long> ids) {
        List<Long> known = ids.filter(Objects::nonNull).distinct().toList();
        return people.findAllById(known).stream().collect(toMap(Person::storedId, Person::name));
    }
}
