package org.scrutinyassistant.teams.press;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.acting.Entitled;
import org.scrutinyassistant.scheduler.ledger.NoticeFinding;
import org.scrutinyassistant.scheduler.notice.Notice;

/** The notices of the ledger, each open to those alone who may act on it. */
record OpenNotices(NoticeFinding ledger, Entitled entitled, Clock clock) {

    Optional<Notice> find(long id, Actor actor) {
        LocalDate today = LocalDate.now(clock.withZone(UkTime.ZONE));
        return ledger.find(id).filter(notice -> entitled.to(notice, actor, today));
    }

    /** Returns every notice of the card on which something was pressed. */
    List<Notice> beside(Pressed pressed, Actor actor) {
        Stream<Long> ids = pressed.notices().contains(pressed.notice())
                ? pressed.notices().stream().distinct()
                : Stream.of(pressed.notice());
        return ids.flatMap(id -> find(id, actor).stream()).toList();
    }
}
