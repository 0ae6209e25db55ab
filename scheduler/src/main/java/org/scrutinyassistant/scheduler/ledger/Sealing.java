package org.scrutinyassistant.scheduler.ledger;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** Seals open digests as they are claimed; who comes later goes with another one. */
final class Sealing {

    private static final String SEAL = "update notice set bundle = ? where id = any(?)";

    private final JdbcTemplate jdbc;

    Sealing(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Claimed> seal(List<Claimed> members) {
        List<Claimed> sealed = new ArrayList<>();
        members.stream()
                .collect(groupingBy(member -> Objects.requireNonNull(member.bundle())))
                .forEach((name, digest) -> sealed.addAll(Digest.isOpen(name) ? closeAll(name, digest) : digest));
        return sealed;
    }

    private List<Claimed> closeAll(String open, List<Claimed> digest) {
        List<Claimed> closed = new ArrayList<>();
        for (int from = 0; from < digest.size(); from += Digest.MOST_TOGETHER) {
            closed.addAll(close(open, digest.subList(from, Math.min(digest.size(), from + Digest.MOST_TOGETHER))));
        }
        return closed;
    }

    private List<Claimed> close(String open, List<Claimed> digest) {
        long least = digest.stream().mapToLong(Claimed::id).min().orElseThrow();
        String name = Digest.sealed(open, least);
        jdbc.update(SEAL, name, digest.stream().map(Claimed::id).toArray(Long[]::new));
        return digest.stream().map(member -> member.in(name)).toList();
    }
}
