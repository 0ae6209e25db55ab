package org.scrutinyassistant.scheduler.broadcast;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.scrutinyassistant.register.person.ChannelName;

/** Everybody who is told of a broadcast, each once, by whom stands in for whom on the day. */
public record Recipients(List<Told> all) {

    public Recipients {
        all = List.copyOf(all);
    }

    public int count() {
        return all.size();
    }

    /** Returns those whom nothing reaches. */
    public List<Told> unreached() {
        return all.stream().filter(told -> !told.reached()).toList();
    }

    /** Returns how many are reached by each channel as their first. */
    public Map<ChannelName, Long> byChannel() {
        return all.stream()
                .filter(Told::reached)
                .collect(
                        groupingBy(told -> told.channels().get(0), () -> new EnumMap<>(ChannelName.class), counting()));
    }

    /** Returns the counts in words: "12 people: 8 by email, 3 by teams; 1 can't be reached: Ann Moss (...)". */
    public String summary() {
        String reached = byChannel().entrySet().stream()
                .map(entry -> entry.getValue() + " by " + entry.getKey().word())
                .collect(joining(", "));
        return (count() == 1 ? "1 person" : "%,d people".formatted(count()))
                + (reached.isEmpty() ? "" : ": " + reached)
                + lost();
    }

    private String lost() {
        List<Told> lost = unreached();
        return lost.isEmpty()
                ? "."
                : "; %,d can't be reached: %s."
                        .formatted(
                                lost.size(),
                                lost.stream()
                                        .map(told -> told.person().name() + " " + told.unreached())
                                        .collect(joining("; ")));
    }
}
