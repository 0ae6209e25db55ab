package org.scrutinyassistant.scheduler.ledger;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.audit.AuditTrail;
import org.scrutinyassistant.register.audit.Deed;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.scheduler.notice.Recipient;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Claims rows for a lease that the clock of the database ends, so that the clocks of nodes do not matter. */
final class JdbcClaims implements Claims {

    private static final String TAKE =
            "merge into notice n using unnest(cast(? as bigint array)) as asked (one) on n.id = asked.one"
                    + " when matched then update set state = 'SENDING', claim = ?,"
                    + " lease_until = current_timestamp + cast(? as integer) * interval '1' second";

    private static final String READDRESS =
            "update raised set recipient_id = ?, recipient_name = ?, recipient_role = ?, channels = ?, why = ?"
                    + " where id = (select n.id from notice n where n.id = ? and n.claim = ?)";

    private static final String BY_ITSELF = "update notice set bundle = null, channel = ? where id = ? and claim = ?";

    private static final int WRITTEN_AT_ONCE = 500;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final AuditTrail trail;
    private final Clock clock;
    private final Claimable claimable;
    private final Sealing sealing;
    private final Withdrawals withdrawals;

    JdbcClaims(JdbcTemplate jdbc, TransactionTemplate transaction, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.trail = trail;
        this.clock = clock;
        this.claimable = new Claimable(jdbc);
        this.sealing = new Sealing(jdbc);
        this.withdrawals = new Withdrawals(jdbc, trail);
    }

    @Override
    public List<Claimed> take(Request request) {
        Lease lease = Lease.of(request.lease());
        return transaction.execute(status -> {
            List<Claimed> digests = claimable.digests(request, lease);
            List<Claimed> found = new ArrayList<>(sealing.seal(complete(digests, request)));
            found.addAll(claimable.singles(request, lease, request.most() - found.size()));
            claim(found, lease, request.lease());
            return found;
        });
    }

    /** Returns the digests without the open ones of people for whom something else is due, which may have to join them. */
    private List<Claimed> complete(List<Claimed> digests, Request request) {
        Set<Long> more =
                claimable.withSingles(digests.stream().map(Claimed::recipient).collect(toSet()), request);
        return digests.stream()
                .filter(member -> !more.contains(member.recipient()) || !Digest.isOpen(requireNonNull(member.bundle())))
                .toList();
    }

    @Override
    public int record(List<Mark> marks) {
        List<Mark> inOrder = MarkWriting.inOrder(marks);
        Integer held = transaction.execute(status -> {
            int[][] counts = jdbc.batchUpdate(MarkWriting.SQL, inOrder, WRITTEN_AT_ONCE, MarkWriting::fill);
            inOrder.stream().filter(mark -> mark.state() == NoticeState.FAILED).forEach(this::audit);
            withdrawals.note(
                    inOrder.stream()
                            .filter(mark -> mark.state() != NoticeState.SENT)
                            .map(Mark::id)
                            .toList(),
                    LocalDate.ofInstant(clock.instant(), UkTime.ZONE));
            return MarkWriting.sum(counts);
        });
        return held;
    }

    @Override
    public void readdress(Claimed claimed, Recipient to, String why) {
        String channels = EntryColumn.written(to.channels());
        String token = claimed.lease().token();
        transaction.executeWithoutResult(status -> {
            jdbc.update(READDRESS, to.id(), to.name(), to.role().name(), channels, why, claimed.id(), token);
            jdbc.update(BY_ITSELF, to.channels().get(0).name(), claimed.id(), token);
            trail.record(new Deed(
                    "service",
                    "turned a held notice to who gets it now",
                    "notice:" + claimed.id(),
                    "from person:" + claimed.recipient() + " to person:" + to.id()));
        });
    }

    private void audit(Mark failed) {
        trail.record(new Deed("service", "gave a notice up", "notice:" + failed.id(), failed.reason()));
    }

    private void claim(List<Claimed> found, Lease lease, Duration lasting) {
        if (!found.isEmpty()) {
            Object[] ids = found.stream().map(Claimed::id).toArray(Long[]::new);
            jdbc.update(TAKE, ids, lease.token(), lasting.toSeconds());
        }
    }
}
