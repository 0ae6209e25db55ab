package org.scrutinyassistant.scheduler.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The ledger in a table. */
class JdbcLedger implements Ledger {

    private final JdbcTemplate jdbc;
    private final EntryWriting writing;
    private final Answers answers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JdbcLedger(JdbcTemplate jdbc, EntryWriting writing, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.writing = writing;
        this.answers = new Answers(jdbc);
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int raise(Collection<NewNotice> notices) {
        Instant now = clock.instant();
        return write(notices.stream().map(notice -> Entry.toSend(notice, now)));
    }

    @Override
    @Transactional
    public int raiseOvertaken(Map<NewNotice, String> notices) {
        Instant now = clock.instant();
        return write(notices.entrySet().stream()
                .map(each -> new Entry(each.getKey(), NoticeState.OVERTAKEN, each.getValue(), now)));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> known(Collection<String> keys) {
        Object[] asked = keys.toArray(String[]::new);
        return new HashSet<>(jdbc.queryForList(
                "select notice_key from notice where notice_key = any(?)", String.class, (Object) asked));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Notice> find(long id) {
        return jdbc.query("select * from notice where id = ?", NoticeRow.MAPPER, id).stream()
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
        return jdbc.query("select * from notice where subject = ? order by id", NoticeRow.MAPPER, subject.toString());
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
    public int resend(Collection<Long> ids, String reason) {
        int again = answers.resend(ids, clock.instant(), reason);
        events.publishEvent(new NoticesRaised());
        return again;
    }

    private int write(Stream<Entry> entries) {
        Map<String, Entry> byKey = new LinkedHashMap<>();
        entries.forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
        int added = writing.write(new ArrayList<>(byKey.values()));
        if (added > 0) {
            events.publishEvent(new NoticesRaised());
        }
        return added;
    }
}
