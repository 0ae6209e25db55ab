package org.scrutinyassistant.scheduler.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.person.Cover;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.recommendation.Receipt;
import org.scrutinyassistant.scheduler.delivery.StillTrue;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.springframework.beans.factory.annotation.Autowired;

/** Who hears of a date, by what they were told before. */
abstract class ToldDateContract extends SweepScene {

    @Autowired
    List<StillTrue> judges;

    @Test
    void aCoverWhoWasToldADateIsNotTheOneToHearOfTheNext() {
        Person lead = people.findById(Objects.requireNonNull(tracking.leadId())).orElseThrow();
        long deputy = person("Lee Marsh", Role.OFFICER);
        lead.coverBy(new Cover(deputy, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 14)));
        people.save(lead);
        sweepOn("2026-04-14");
        sent();
        setDue("2026-05-05");
        sweepOn("2026-04-15");
        sweepOn("2026-04-16");

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "14-days-before for 2026-05-04: SENT",
                        "moved for 2026-05-05: WAITING",
                        "14-days-before for 2026-05-05: OVERTAKEN");
        assertThat(sweepOn("2026-04-16")).isEqualTo(new Swept(1, 0, 0, 0));
    }

    @Test
    void whatIsRightIsNotEndedForSomebodyWhoWasToldAnEarlierDate() {
        sweepOn("2026-05-05");
        sweepOn("2026-05-18");
        sent();
        tracking.acknowledge(Instant.parse("2026-05-18T10:00:00Z"), LocalDate.of(2026, 6, 15));
        trackings.save(tracking);

        assertThat(sweepOn("2026-05-25").raised()).isZero();
        assertThat(sweepOn("2026-05-26").raised()).isEqualTo(1);
        assertThat(sweepOn("2026-05-26")).isEqualTo(new Swept(1, 0, 0, 0));
        assertThat(told()).contains("14-days-before for 2026-06-15: WAITING");
    }

    @Test
    void whoeverIsOnItStillHearsThatTheDateHasMoved() {
        sweepOn("2026-04-14");
        sent();
        tracking.acknowledge(Instant.parse("2026-04-14T10:00:00Z"), null);
        tracking.received(new Receipt(LocalDate.of(2026, 3, 20), null));
        trackings.save(tracking);

        sweepOn("2026-04-15");

        List<Notice> waiting = ledger.about(benches).stream()
                .filter(notice -> notice.state() == NoticeState.WAITING)
                .toList();
        assertThat(waiting).extracting(SweepScene::stage).containsExactly("moved for 2026-05-19");
        assertThat(judges.stream()
                        .filter(judge -> judge.judges(NoticeKind.RESPONSE_DEADLINE))
                        .flatMap(
                                judge -> judge
                                        .overtaken(
                                                waiting.stream()
                                                        .map(Notice::raised)
                                                        .toList(),
                                                clock.instant())
                                        .values()
                                        .stream()))
                .isEmpty();
    }
}
