package org.scrutinyassistant.scheduler.broadcast;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.committee.CommitteeName;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.person.Roster;

/**
 * Whom a broadcast is for: a group and people chosen one by one, each of them once.
 *
 * @param committee the committee whose people are meant, by name; null for none
 * @param roles only those in these roles, of the committee or without one of the whole council; empty for all of the committee
 * @param people ids of people chosen one by one
 */
public record Audience(@Nullable String committee, Set<Role> roles, List<Long> people) {

    public Audience {
        committee = committee == null || committee.isBlank() ? null : committee.strip();
        roles = Set.copyOf(roles);
        people = people.stream().distinct().toList();
    }

    /** Returns everybody meant, before anybody stands in for them. */
    public List<Addressee> among(Roster roster) {
        Stream<Addressee> chosen = people.stream().map(roster::find).flatMap(Optional::stream);
        return Stream.concat(roster.everybody().filter(this::groups), chosen)
                .distinct()
                .toList();
    }

    /** Returns the same with the committee's name as its people's records write it. */
    Audience asWrittenIn(Roster roster) {
        String written = committee;
        return written == null
                ? this
                : roster.everybody()
                        .flatMap(person -> person.committees().stream())
                        .filter(name -> CommitteeName.same(name, written))
                        .findFirst()
                        .map(name -> new Audience(name, roles, people))
                        .orElse(this);
    }

    /** Returns the ids that belong to nobody. */
    List<Long> strangers(Roster roster) {
        return people.stream().filter(id -> roster.find(id).isEmpty()).toList();
    }

    /** Returns the audience in words, such as "everybody of the Housing Panel". */
    public String words() {
        return Stream.of(group(), listed()).filter(part -> !part.isEmpty()).collect(joining(" and "));
    }

    private boolean groups(Addressee person) {
        if (committee == null) {
            return roles.contains(person.role());
        }
        return person.in(committee) && (roles.isEmpty() || roles.contains(person.role()));
    }

    private String group() {
        if (committee == null && roles.isEmpty()) {
            return "";
        }
        String who = roles.isEmpty()
                ? "everybody"
                : roles.stream().sorted().map(Audience::plural).collect(joining(" and "));
        return who + " of the " + (committee == null ? "council" : committee);
    }

    private String listed() {
        return switch (people.size()) {
            case 0 -> "";
            case 1 -> "one person chosen by name";
            default -> people.size() + " people chosen by name";
        };
    }

    private static String plural(Role role) {
        return switch (role) {
            case COUNCILLOR -> "the councillors";
            case OFFICER -> "the officers";
            case HEAD_OF_SERVICE -> "the heads of service";
            case SCRUTINY_MANAGER -> "the scrutiny managers";
            case CHANNEL -> "the channels";
        };
    }
}
