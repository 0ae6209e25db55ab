package org.scrutinyassistant.scheduler.broadcast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Roster;
import org.springframework.stereotype.Component;

/** Finds who is told on a day: those meant, or whoever stands in for them, each once. */
@Component
class Gathering {

    private final Reach reach;

    Gathering(Reach reach) {
        this.reach = reach;
    }

    Recipients of(List<Addressee> meant, List<ChannelName> chosen, Roster roster, LocalDate day) {
        Map<Addressee, List<Addressee>> told = new LinkedHashMap<>();
        for (Addressee person : meant) {
            Addressee now = roster.standingInFor(person, day);
            List<Addressee> covered = told.computeIfAbsent(now, none -> new ArrayList<>());
            if (now.id() != person.id()) {
                covered.add(person);
            }
        }
        return new Recipients(told.entrySet().stream()
                .map(entry -> told(entry.getKey(), entry.getValue(), chosen))
                .toList());
    }

    private Told told(Addressee person, List<Addressee> covered, List<ChannelName> chosen) {
        List<ChannelName> channels = reach.of(person, chosen);
        return new Told(person, covered, channels, channels.isEmpty() ? reach.failing(person, chosen) : "");
    }
}
