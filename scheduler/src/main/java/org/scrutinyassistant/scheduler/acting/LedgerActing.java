package org.scrutinyassistant.scheduler.acting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what people answer into the ledger, the register and the audit trail, all of it or nothing. */
@Component
@Transactional
class LedgerActing implements Acting {

    private final Ledger ledger;
    private final Chain chain;
    private final Entitled entitled;
    private final Noting noting;
    private final Clock clock;

    LedgerActing(Ledger ledger, Chain chain, Entitled entitled, Noting noting, Clock clock) {
        this.ledger = ledger;
        this.chain = chain;
        this.entitled = entitled;
        this.noting = noting;
        this.clock = clock;
    }

    @Override
    public Acted acknowledge(long id, Actor actor, Answer answer) {
        return with(
                id,
                actor,
                notice -> AnswerRule.against(notice, answer, today())
                        .map(LedgerActing::refused)
                        .or(() -> over(notice))
                        .orElseGet(() -> stopped(notice, actor, answer)));
    }

    @Override
    public Acted snooze(long id, Actor actor, Instant until) {
        return with(
                id,
                actor,
                notice -> SnoozeRule.against(notice.raised(), until, clock.instant())
                        .map(LedgerActing::refused)
                        .orElseGet(() -> putOff(notice, actor, until)));
    }

    private Acted with(long id, Actor actor, Function<Notice, Acted> act) {
        Optional<Notice> notice = ledger.find(id).filter(found -> entitled.to(found, actor, today()));
        return notice.map(act)
                .orElseGet(() -> new Acted.Unknown("There is no notice " + id + " that you could answer."));
    }

    private Acted stopped(Notice notice, Actor actor, Answer answer) {
        String words = chain.stop(notice, actor, answer);
        noting.acknowledged(notice.id(), actor, words);
        return new Acted.Done(words);
    }

    /** What never reached anybody can't be acknowledged; on a recommendation people may act whatever became of the notice. */
    private static Optional<Acted> over(Notice notice) {
        if (notice.state().open() || notice.state().reached() || AnswerRule.aboutRecommendation(notice)) {
            return Optional.empty();
        }
        return Optional.of(
                notice.sentAt() == null
                        ? refused("This notice can't be acknowledged: it is "
                                + notice.state().word() + ".")
                        : new Acted.Done("Thank you. This has been settled meanwhile."));
    }

    private Acted putOff(Notice notice, Actor actor, Instant until) {
        String when = SnoozedUntil.words(until);
        if (notice.state() == NoticeState.ACKNOWLEDGED || !ledger.snooze(notice.id(), until, "put off until " + when)) {
            return refused(
                    "This notice can't be put off: it is " + notice.state().word() + ".");
        }
        noting.putOff(notice.id(), actor, "until " + when);
        return new Acted.Done("You will hear of this again on " + when + ".");
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(UkTime.ZONE));
    }

    private static Acted refused(String words) {
        return new Acted.Refused(words);
    }
}
