package org.scrutinyassistant.scheduler.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.committee.CalendarDate;
import org.scrutinyassistant.register.committee.CalendarDates;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.Committees;
import org.scrutinyassistant.register.document.Document;
import org.scrutinyassistant.register.document.Documents;
import org.scrutinyassistant.register.document.Fingerprint;
import org.scrutinyassistant.register.document.PackDates;
import org.scrutinyassistant.register.document.Placed;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.broadcast.Decision.Done;
import org.springframework.beans.factory.annotation.Autowired;

/** What is refused, or needs a reason. */
abstract class RefusingContract extends BroadcastScene {

    @Autowired
    Committees committees;

    @Autowired
    Documents documents;

    @Autowired
    CalendarDates calendars;

    @Test
    void aLateOneNeedsAReasonWhichIsRecorded() {
        Draft late = draft(new MeetingDay("Housing Panel", LocalDate.of(2026, 6, 18)), null, null);
        assertThat(refusal(broadcasting.draft(late, TOKEN))).isEqualTo(Rule.CLEAR_DAYS);

        Broadcast draft = done(broadcasting.draft(late.late("The report came late."), TOKEN));
        broadcasting.approve(draft.storedId(), TOKEN, null);

        assertThat(notices(draft)).allMatch(notice -> notice.raised().working().contains("The report came late."));
        assertThat(trail.findAll()).anyMatch(entry -> entry.deed().detail().contains("The report came late."));
    }

    @Test
    void aDraftThatBecameLateNeedsTheReasonWhenItIsApproved() {
        Broadcast draft = done(broadcasting.draft(
                draft(new MeetingDay("Housing Panel", LocalDate.of(2026, 6, 23)), null, null), TOKEN));
        clock.set("2026-06-16T08:00:00Z");

        assertThat(refusal(broadcasting.approve(draft.storedId(), TOKEN, null))).isEqualTo(Rule.CLEAR_DAYS);
        done(broadcasting.approve(draft.storedId(), TOKEN, "The report came late."));
    }

    @Test
    void aMeetingThatThePapersDoNotKnowIsDoubted() {
        Draft draft = draft(new MeetingDay("Housing Panel", LocalDate.of(2026, 7, 30)), null, null);
        assertThat(((Done) broadcasting.draft(draft, TOKEN)).words())
                .endsWith("The papers know nothing of the meeting of the Housing Panel on Thursday 30 July 2026:"
                        + " please check the day.");

        Committee panel = committees.save(new Committee("Housing Panel"));
        Document calendar = documents.save(new Document(
                panel,
                new Fingerprint("calendar.pdf", "calendar"),
                new PackDates(null, LocalDate.of(2026, 5, 1)),
                Instant.EPOCH));
        CalendarDate day = calendars.save(new CalendarDate(new Placed(calendar, 1), LocalDate.of(2026, 7, 30)));

        assertThat(((Done) broadcasting.draft(draft, TOKEN)).words())
                .isEqualTo("Drafted; nothing goes out before it is approved.");
        calendars.delete(day);
        documents.delete(calendar);
        committees.delete(panel);
    }

    @Test
    void onlyAScrutinyManagerBroadcasts() {
        long councillor = person("Hill", Role.COUNCILLOR);
        long manager = person("Vale", Role.SCRUTINY_MANAGER);

        assertThat(refusal(broadcasting.draft(draft(null, null, null), new Actor(councillor))))
                .isEqualTo(Rule.NOT_THEIRS);
        assertThat(refusal(broadcasting.draft(draft(null, null, null), new Actor(-1L))))
                .isEqualTo(Rule.NOT_THEIRS);
        done(broadcasting.draft(draft(null, null, null), new Actor(manager)));
    }

    @Test
    void anEmptyAudienceAPastMomentAndAnUnknownBroadcastAreRefused() {
        Audience nobody = new Audience("Unknown Panel", Set.of(), List.of());
        Draft empty = new Draft("Title", "Text", null, nobody, List.of(), null, false, null);

        assertThat(refusal(broadcasting.draft(empty, TOKEN))).isEqualTo(Rule.AUDIENCE);
        assertThat(refusal(broadcasting.draft(draft(null, Instant.parse("2026-06-14T11:00:00Z"), null), TOKEN)))
                .isEqualTo(Rule.PASSED);
        assertThat(refusal(broadcasting.approve(-1, TOKEN, null))).isEqualTo(Rule.UNKNOWN);
    }
}
