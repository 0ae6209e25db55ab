package org.scrutinyassistant.teams.press;

import java.time.Clock;
import org.scrutinyassistant.register.person.Identities;
import org.scrutinyassistant.scheduler.acting.Acting;
import org.scrutinyassistant.scheduler.acting.Entitled;
import org.scrutinyassistant.scheduler.delivery.Wording;
import org.scrutinyassistant.scheduler.ledger.NoticeFinding;
import org.scrutinyassistant.scheduler.quiet.WorkingDays;
import org.scrutinyassistant.teams.TeamsSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the desk at which answers to notices are taken. */
@Configuration(proxyBeanMethods = false)
public class PressConfiguration {

    @Bean
    OpenNotices teamsOpenNotices(NoticeFinding ledger, Entitled entitled, Clock clock) {
        return new OpenNotices(ledger, entitled, clock);
    }

    @Bean
    Snooze teamsSnooze(TeamsSettings settings, WorkingDays workingDays) {
        return new Snooze(settings.snoozeUntil(), workingDays);
    }

    @Bean
    CardAfter teamsCardAfter(ObjectProvider<Wording> wording) {
        return new CardAfter((together, to) -> wording.getObject().of(together, to));
    }

    @Bean
    Desk teamsDesk(Identities identities, OpenNotices notices, Acting acting, CardAfter cards, Snooze snooze) {
        return new NoticeDesk(identities, notices, acting, cards, snooze);
    }
}
