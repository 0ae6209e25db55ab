package org.scrutinyassistant.scheduler.ledger;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds and locks what can be claimed; rows that another node is claiming are passed over. */
final class Claimable {

    private static final String ABANDONED = "state = 'SENDING' and lease_until < current_timestamp";

    private static final String LOCK = " order by send_after limit ? for update skip locked";

    private static final String DUE =
            "select id from notice where channel = ? and bundle is null and state = ? and send_after <= ?" + LOCK;

    private static final String LEFT =
            "select id from notice where channel = ? and bundle is null and " + ABANDONED + LOCK;

    private static final String DIGESTS = "select bundle from notice where channel = ? and bundle is not null"
            + " and state = 'HELD' and send_after <= ?"
            + " union select bundle from notice where channel = ? and bundle is not null and " + ABANDONED
            + " limit ?";
    private static final String OF_DIGESTS = "select id from notice where bundle = any(?) and channel = ?"
            + " and (state = 'HELD' and (send_after <= ? or bundle not like 'open-%') or " + ABANDONED
            + ") order by id for update";

    private static final String WITH_SINGLES =
            "select distinct r.recipient_id from unnest(cast(? as bigint array)) as asked (one)"
                    + " join raised r on r.recipient_id = asked.one join notice n on n.id = r.id"
                    + " where n.channel = ? and n.bundle is null and n.state in ('WAITING', 'HELD') and n.send_after <= ?";

    private static final String READ = "select r.*, n.* from unnest(cast(? as bigint array)) as asked (one)"
            + " join raised r on r.id = asked.one join notice n on n.id = asked.one";

    private final JdbcTemplate jdbc;

    Claimable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns first what another claim has left behind, so that it does not wait until all that came later has gone. */
    List<Claimed> singles(Request request, Lease lease, int most) {
        String channel = request.channel().name();
        List<Long> found = new ArrayList<>();
        addUpTo(most, found, room -> jdbc.queryForList(LEFT, Long.class, channel, room));
        for (String state : List.of("HELD", "WAITING")) {
            addUpTo(most, found, room -> jdbc.queryForList(DUE, Long.class, channel, state, moment(request), room));
        }
        return read(found, lease);
    }

    private static void addUpTo(int most, List<Long> found, IntFunction<List<Long>> query) {
        if (found.size() < most) {
            found.addAll(query.apply(most - found.size()));
        }
    }

    /** Returns those of {@code people} for whom something is due by itself. */
    Set<Long> withSingles(Set<Long> people, Request request) {
        return people.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.queryForList(
                        WITH_SINGLES,
                        Long.class,
                        people.toArray(Long[]::new),
                        request.channel().name(),
                        moment(request)));
    }

    /** Returns whole digests, and no more than may be expected to leave room; a sealed one stays together. */
    List<Claimed> digests(Request request, Lease lease) {
        String channel = request.channel().name();
        int most = 1 + request.most() / Digest.MOST_TOGETHER;
        List<String> due = jdbc.queryForList(DIGESTS, String.class, channel, moment(request), channel, most);
        return due.isEmpty()
                ? List.of()
                : read(
                        jdbc.queryForList(OF_DIGESTS, Long.class, due.toArray(String[]::new), channel, moment(request)),
                        lease);
    }

    /** Returns them in the order in which they were found. */
    private List<Claimed> read(List<Long> found, Lease lease) {
        if (found.isEmpty()) {
            return List.of();
        }
        Object[] ids = found.toArray(Long[]::new);
        Map<Long, Claimed> read = jdbc.query(READ, NoticeRow.claimed(lease), (Object) ids).stream()
                .collect(toMap(Claimed::id, identity()));
        return found.stream().map(read::get).toList();
    }

    private static OffsetDateTime moment(Request request) {
        return request.now().atOffset(ZoneOffset.UTC);
    }
}
