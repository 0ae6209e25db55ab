package org.scrutinyassistant.scheduler.ledger;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.register.audit.AuditTrail;
import org.scrutinyassistant.register.audit.Deed;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The ledger in two tables, which a view shows as one. */
class JdbcLedger implements Ledger {

    private final JdbcTemplate jdbc;
    private final KnownKeys known;
    private final Withdrawals withdrawals;
    private final EntryWriting writing;
    private final Answers answers;
    private final ApplicationEventPublisher events;
    private final RaisedMeter meter;
    private final AuditTrail trail;
    private final Clock clock;

    JdbcLedger(EntryWriting writing, RaisedMeter meter, AuditTrail trail, Surroundings around) {
        this.jdbc = around.jdbc();
        this.withdrawals = new Withdrawals(around.jdbc(), trail);
        this.known = new KnownKeys(around.jdbc());
        this.writing = writing;
        this.answers = new Answers(around.jdbc());
        this.events = around.events();
        this.meter = meter;
        this.trail = trail;
        this.clock = around.clock();
    }

    /** What the ledger needs of its surroundings. */
    record Surroundings(JdbcTemplate jdbc, ApplicationEventPublisher events, Clock clock) {}

    @Override
    @Transactional
    public int raise(Collection<NewNotice> notices) {
        Instant now = clock.instant();
        withdrawals.clear(keys(notices));
        return write(notices.stream().map(notice -> Entry.toSend(notice, now)));
    }

    @Override
    @Transactional
    public int raiseOvertaken(Map<NewNotice, String> notices) {
        Instant now = clock.instant();
        withdrawals.settle(keys(notices.keySet()));
        return write(notices.entrySet().stream()
                .map(each -> new Entry(each.getKey(), NoticeState.OVERTAKEN, each.getValue(), now)));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> known(Collection<String> keys) {
        return known.among(keys);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Notice> find(long id) {
        return jdbc.query("select * from ledger where id = ?", NoticeRow.MAPPER, id).stream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public NoticePage list(NoticeFilter filter) {
        NoticeQuery query = NoticeQuery.of(filter);
        long total = query.count(jdbc);
        int pages = (int) ((total + NoticePage.SIZE - 1) / NoticePage.SIZE);
        return new NoticePage(query.page(jdbc, filter.page()), filter.page(), pages, total);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Notice> about(Subject subject) {
        return jdbc.query("select * from ledger where subject = ? order by id", NoticeRow.MAPPER, subject.toString());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Notice> to(long person, NoticeKey what) {
        return jdbc.query(
                "select * from ledger where subject = ? and recipient_id = ? and kind = ? and event = ? and stage = ?"
                        + " order by id",
                NoticeRow.MAPPER,
                what.subject().toString(),
                person,
                what.kind().name(),
                what.event(),
                what.stage());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Claimed> ahead(Instant end) {
        return jdbc.query(
                "select * from ledger where state in ('WAITING', 'HELD') and send_after < ? order by send_after, id",
                NoticeRow.claimed(Lease.none()),
                end.atOffset(ZoneOffset.UTC));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Standing> standings(Subject subject) {
        return jdbc.query(
                "select recipient_name, state from ledger where subject = ? order by id",
                (row, number) -> new Standing(row.getString(1), NoticeState.valueOf(row.getString(2))),
                subject.toString());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<NoticeState, Long> counts(Subject subject) {
        Map<NoticeState, Long> counts = new EnumMap<>(NoticeState.class);
        jdbc.query(
                "select state, count(*) from ledger where subject = ? group by state",
                row -> {
                    counts.put(NoticeState.valueOf(row.getString(1)), row.getLong(2));
                },
                subject.toString());
        return counts;
    }

    @Override
    @Transactional
    public boolean acknowledge(long id, String reason) {
        return answers.acknowledge(id, reason);
    }

    @Override
    @Transactional
    public boolean snooze(long id, Instant until, String reason) {
        return answers.snooze(id, until, reason);
    }

    @Override
    @Transactional
    public int end(Subject subject, NoticeState as, String reason) {
        return answers.end(subject, as, reason);
    }

    @Override
    @Transactional
    public int withdraw(Subject subject, String reason) {
        int ended = answers.end(subject, NoticeState.OVERTAKEN, reason);
        withdrawals.note(subject, reason);
        return ended;
    }

    @Override
    @Transactional
    public int takeBack(Subject subject, String reason) {
        int ended = answers.takeBack(subject, reason);
        withdrawals.note(subject, reason);
        return ended;
    }

    @Override
    @Transactional
    public int resend(Collection<Long> ids, String reason) {
        int again = answers.resend(ids, clock.instant(), reason);
        trail.record(new Deed("service", "let failed notices be sent again", "notices:" + again, reason));
        events.publishEvent(new NoticesRaised());
        return again;
    }

    private static List<String> keys(Collection<NewNotice> notices) {
        return notices.stream().map(notice -> notice.key().toString()).toList();
    }

    private int write(NoticeKind kind, List<Entry> entries) {
        int added = writing.write(entries);
        meter.count(kind, added);
        return added;
    }

    private int write(Stream<Entry> entries) {
        Map<String, Entry> byKey = new LinkedHashMap<>();
        entries.forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
        int added = byKey.values().stream().collect(groupingBy(Entry::kind)).entrySet().stream()
                .mapToInt(each -> write(each.getKey(), each.getValue()))
                .sum();
        if (added > 0) {
            events.publishEvent(new NoticesRaised());
        }
        return added;
    }
}
