package org.scrutinyassistant.scheduler.due.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutinyassistant.register.holiday.BankHolidaySettings;
import org.scrutinyassistant.register.holiday.BankHolidays;
import org.scrutinyassistant.register.holiday.Nation;
import org.scrutinyassistant.register.holiday.NationalBankHolidays;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Cover;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.recommendation.AgendaDays;
import org.scrutinyassistant.register.recommendation.Deadlines;
import org.scrutinyassistant.register.recommendation.Entered;
import org.scrutinyassistant.register.recommendation.OpenRecommendation;
import org.scrutinyassistant.register.recommendation.Receipt;
import org.scrutinyassistant.register.recommendation.Reference;
import org.scrutinyassistant.register.recommendation.ResponseClock;
import org.scrutinyassistant.register.recommendation.ResponseClockSettings;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.notice.NewNotice;

/** An invented council with one panel, and what is due for one of its recommendations. */
final class Council {

    static final String PANEL = "Parks Panel";
    static final long LEAD = 1;
    static final long HEAD = 2;
    static final long MANAGER = 3;
    static final long DEPUTY = 4;
    static final long FOLLOWER = 5;
    static final BankHolidays HOLIDAYS =
            new NationalBankHolidays(new BankHolidaySettings(Nation.ENGLAND_AND_WALES, List.of()));

    private static final Reference BENCHES = new Reference(LocalDate.of(2026, 3, 5), "Benches", 1);

    private Council() {}

    static OpenRecommendation benches(Entered entered) {
        return new OpenRecommendation(12, 7, PANEL, BENCHES, "Mend the benches.", null, false, entered);
    }

    static OpenRecommendation answeredBenches(Entered entered) {
        return new OpenRecommendation(12, 7, PANEL, BENCHES, "Mend the benches.", "On-going", true, entered);
    }

    static Entered led() {
        return new Entered(LEAD, new Receipt(LocalDate.of(2026, 3, 5), null), null, null, null, null, null, false);
    }

    static Entered ledAndDue(String day) {
        return new Entered(LEAD, null, LocalDate.parse(day), null, null, null, null, false);
    }

    static Entered acknowledged(String on) {
        return new Entered(LEAD, led().receipt(), null, null, null, Instant.parse(on + "T10:00:00Z"), null, false);
    }

    static Entered acknowledgedWithDate(String on, String expected) {
        Instant at = Instant.parse(on + "T10:00:00Z");
        return new Entered(LEAD, led().receipt(), null, LocalDate.parse(expected), at, at, null, false);
    }

    static Entered acknowledgedAfterPromising(String on, String expected) {
        Instant at = Instant.parse(on + "T10:00:00Z");
        Instant before = at.minusSeconds(1_000_000);
        return new Entered(LEAD, led().receipt(), null, LocalDate.parse(expected), before, at, null, false);
    }

    static Addressee lead(Cover cover, Set<Subject> stopped) {
        return new Addressee(
                LEAD,
                "Robin Field",
                Role.OFFICER,
                null,
                Set.of(PANEL),
                List.of(ChannelName.EMAIL),
                null,
                null,
                cover,
                HEAD,
                Set.of(),
                stopped);
    }

    static Addressee deputy(Set<Subject> stopped) {
        return new Addressee(
                DEPUTY,
                "Lee Marsh",
                Role.OFFICER,
                null,
                Set.of(PANEL),
                List.of(ChannelName.EMAIL),
                null,
                null,
                null,
                null,
                Set.of(),
                stopped);
    }

    static Roster roster() {
        return roster(lead(null, Set.of()));
    }

    static Roster roster(Addressee lead) {
        return new Roster(List.of(
                lead,
                person(HEAD, "Jo Hill", Role.HEAD_OF_SERVICE, Set.of()),
                person(MANAGER, "Kim Dale", Role.SCRUTINY_MANAGER, Set.of()),
                deputy(Set.of()),
                person(FOLLOWER, "Sam Wood", Role.COUNCILLOR, Set.of(Subject.recommendation(12)))));
    }

    private static Addressee person(long id, String name, Role role, Set<Subject> follows) {
        return new Addressee(
                id,
                name,
                role,
                null,
                Set.of(PANEL),
                List.of(ChannelName.EMAIL),
                null,
                null,
                null,
                null,
                follows,
                Set.of());
    }

    static RecommendationsDue due(Roster roster, AgendaDays agendas, OpenRecommendation... open) {
        Recipients recipients = new Recipients(roster);
        Deadlines deadlines = new Deadlines(new ResponseClock(new ResponseClockSettings(2)), agendas);
        Chains chains = new Chains(deadlines);
        return new RecommendationsDue(List.of(open), recipients, chains, rules().with(recipients, chains));
    }

    static RecommendationsDue due(OpenRecommendation... open) {
        return due(roster(), (committee, day) -> null, open);
    }

    private static RecommendationRules rules() {
        DeadlineSettings deadline =
                new DeadlineSettings(List.of(14, 7, 1, 0), LocalTime.of(8, 30), List.of(Audience.OWNER));
        return new RecommendationRules(deadline, new OverdueSettings(LocalTime.of(8, 30), null), HOLIDAYS);
    }

    /** Returns what is told as "overdue owner to 1", a line a notice. */
    static String told(Stream<NewNotice> notices) {
        return notices.map(notice ->
                        notice.key().stage() + " to " + notice.recipient().name())
                .collect(Collectors.joining(", "));
    }
}
