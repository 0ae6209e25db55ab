package org.scrutinyassistant.scheduler.due.recommendation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.scrutinyassistant.register.committee.CommitteeName;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.subject.Subject;

/** People by what they follow and what they are to a committee, found without a search. */
final class RosterIndex {

    private final Map<Subject, List<Addressee>> followers;
    private final Map<Role, List<Addressee>> roles;
    private final Map<Post, List<Addressee>> posts;

    RosterIndex(Roster roster) {
        followers = roster.everybody()
                .flatMap(person -> person.follows().stream().map(subject -> Map.entry(subject, person)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        roles = roster.everybody().collect(groupingBy(Addressee::role));
        posts = roster.everybody()
                .flatMap(person -> person.committees().stream()
                        .map(committee -> Map.entry(Post.at(committee, person.role()), person)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    List<Addressee> following(Subject subject) {
        return followers.getOrDefault(subject, List.of());
    }

    List<Addressee> all(Role role) {
        return roles.getOrDefault(role, List.of());
    }

    List<Addressee> of(String committee, Role role) {
        return posts.getOrDefault(Post.at(committee, role), List.of());
    }

    /** A role at a committee. */
    private record Post(String folded, Role role) {

        static Post at(String committee, Role role) {
            return new Post(CommitteeName.folded(committee), role);
        }
    }
}
