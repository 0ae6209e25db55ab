package org.scrutinyassistant.scheduler.cluster;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.SchedulerTestApplication;
import org.scrutinyassistant.scheduler.delivery.Box;
import org.scrutinyassistant.scheduler.delivery.Outcome;
import org.scrutinyassistant.scheduler.due.DueRule;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.Recipient;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The scheduler with one channel, whose sendings the table "witness" keeps; all nodes agree on what is due. */
@Import(SchedulerTestApplication.class)
class NodeParts {

    /** How many notices are due for each person. */
    static final AtomicInteger DUE = new AtomicInteger();

    @Bean
    Box email(JdbcTemplate jdbc) {
        Box box = new Box(ChannelName.EMAIL);
        box.answer(dispatch -> {
            jdbc.update("insert into witness (dispatch) values (?)", dispatch.id());
            return new Outcome.Sent("taken");
        });
        return box;
    }

    @Bean
    Gate gate() {
        return new Gate();
    }

    @Bean
    DueRule rule(Clock clock) {
        return roster -> day -> roster.everybody().flatMap(person -> due(person, clock.instant()));
    }

    private static Stream<NewNotice> due(Addressee person, Instant now) {
        return LongStream.range(10_000, 10_000L + DUE.get()).mapToObj(each -> notice(each, Recipient.of(person), now));
    }

    private static NewNotice notice(long about, Recipient recipient, Instant now) {
        return new NewNotice(
                new NoticeKey(NoticeKind.BROADCAST, Subject.recommendation(about), "2026-06-22", "due", recipient.id()),
                recipient,
                "A reply",
                LocalDate.of(2026, 6, 22),
                now,
                Weight.ROUTINE,
                "A reply is due.",
                "",
                Said.of(Map.of()));
    }
}
