package org.scrutinyassistant.teams.press;

import java.time.Clock;
import org.scrutinyassistant.register.person.Identities;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.acting.Acting;
import org.scrutinyassistant.scheduler.delivery.Wording;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.quiet.WorkingDays;
import org.scrutinyassistant.teams.TeamsSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the desk at which answers to notices are taken. */
@Configuration(proxyBeanMethods = false)
public class PressConfiguration {

    @Bean
    Snooze teamsSnooze(TeamsSettings settings, WorkingDays workingDays) {
        return new Snooze(settings.snoozeUntil(), workingDays);
    }

    @Bean
    Desk teamsDesk(
            Identities identities,
            RosterReading people,
            ObjectProvider<Ledger> ledger,
            ObjectProvider<Acting> acting,
            ObjectProvider<Wording> wording,
            Snooze snooze,
            Clock clock) {
        return (pressed, account) -> new NoticeDesk(
                        new Ends(identities, people, ledger.getObject(), acting.getObject()),
                        new CardAfter(wording.getObject()),
                        snooze,
                        clock)
                .answer(pressed, account);
    }
}
