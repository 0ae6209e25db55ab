package org.scrutinyassistant.trial;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.scrutinyassistant.register.audit.AuditTrail;
import org.scrutinyassistant.register.committee.Committees;
import org.scrutinyassistant.register.meeting.ClearDays;
import org.scrutinyassistant.register.meeting.ClearDaysSettings;
import org.scrutinyassistant.register.monitoring.Acceptance;
import org.scrutinyassistant.register.monitoring.Monitoring;
import org.scrutinyassistant.register.monitoring.Tracker;
import org.scrutinyassistant.register.person.Directory;
import org.scrutinyassistant.register.person.Following;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.register.person.SubjectNames;
import org.scrutinyassistant.scheduler.acting.Acting;
import org.scrutinyassistant.scheduler.acting.Resending;
import org.scrutinyassistant.scheduler.broadcast.Broadcasting;
import org.scrutinyassistant.scheduler.broadcast.Previewing;
import org.scrutinyassistant.scheduler.broadcast.ProgressReading;
import org.scrutinyassistant.scheduler.delivery.NoticesSettings;
import org.scrutinyassistant.scheduler.delivery.Wording;
import org.scrutinyassistant.scheduler.due.Upcoming;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.link.PersonalLinks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stands in for the register and the ledger, of which the pages here show nothing. */
@Configuration(proxyBeanMethods = false)
class NoRegister {

    @Bean
    Directory directory() {
        return mock(Directory.class);
    }

    @Bean
    Following following() {
        return mock(Following.class);
    }

    @Bean
    SubjectNames subjectNames() {
        return mock(SubjectNames.class);
    }

    @Bean
    PersonalLinks personalLinks() {
        return mock(PersonalLinks.class);
    }

    @Bean
    Ledger ledger() {
        return mock(Ledger.class);
    }

    @Bean
    Acting acting() {
        return mock(Acting.class);
    }

    @Bean
    Resending resending() {
        return mock(Resending.class);
    }

    @Bean
    Upcoming upcoming() {
        return mock(Upcoming.class);
    }

    @Bean
    NoticesSettings noticesSettings(@Value("${trial.dry-run:true}") boolean dryRun) {
        return new NoticesSettings(dryRun, Map.of());
    }

    @Bean
    Monitoring monitoring() {
        return mock(Monitoring.class);
    }

    @Bean
    Tracker tracker() {
        return mock(Tracker.class);
    }

    @Bean
    Acceptance acceptance() {
        return mock(Acceptance.class);
    }

    @Bean
    Wording wording() {
        return mock(Wording.class);
    }

    @Bean
    Broadcasting broadcasting() {
        return mock(Broadcasting.class);
    }

    @Bean
    ProgressReading progressReading() {
        return mock(ProgressReading.class);
    }

    @Bean
    Previewing previewing() {
        return mock(Previewing.class);
    }

    @Bean
    RosterReading rosterReading() {
        RosterReading reading = mock(RosterReading.class);
        when(reading.read()).thenReturn(new Roster(SomePeople.ALL));
        return reading;
    }

    @Bean
    AuditTrail auditTrail() {
        return mock(AuditTrail.class);
    }

    @Bean
    Committees committees() {
        return mock(Committees.class);
    }

    @Bean
    ClearDays clearDays() {
        return new ClearDays(new ClearDaysSettings(5, false), day -> false);
    }
}
