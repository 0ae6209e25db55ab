package org.scrutinyassistant.teams.reference;

import com.microsoft.bot.schema.ChannelAccount;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.scrutinyassistant.register.audit.AuditTrail;
import org.scrutinyassistant.register.person.Identities;
import org.scrutinyassistant.register.person.People;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.teams.TeamsSettings;
import org.scrutinyassistant.teams.connector.ConnectorAdapter;
import org.scrutinyassistant.teams.connector.ServiceHosts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers where people and channels are in Teams, in the register's database. */
@Configuration(proxyBeanMethods = false)
public class ReferenceConfiguration {

    private static final int WAITING = 1_000;

    @Bean
    References teamsReferences(JdbcClient database, ServiceHosts hosts, Clock clock) {
        return new References(database, hosts, clock);
    }

    @Bean
    AddressBook teamsAddresses(References references, TeamsSettings settings, Attendance attendance) {
        return new AddressBook(references, settings.channels(), attendance::lost);
    }

    @Bean
    Identities teamsIdentities(References references, RosterReading roster) {
        return new KnownInTeams(references, roster);
    }

    @Bean
    Members teamsMembers(ConnectorAdapter connector, TeamsSettings settings) {
        return (chat, userId) -> {
            ChannelAccount account = connector
                    .conversations(chat.serviceUrl())
                    .getConversationMember(userId, chat.conversation())
                    .orTimeout(settings.replyTimeout().toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            return Member.of(account);
        };
    }

    @Bean
    Introductions teamsIntroductions(
            References references, Members members, People people, AuditTrail trail, TeamsSettings settings) {
        HomeTenant home = new HomeTenant(settings.tenant(), settings.anonymous());
        return new Introductions(references, members, people, trail, home);
    }

    @Bean(defaultCandidate = false)
    ExecutorService teamsNotes() {
        return new ThreadPoolExecutor(
                1, 1, Duration.ZERO.toMillis(), TimeUnit.MILLISECONDS, new ArrayBlockingQueue<>(WAITING), work -> {
                    Thread thread = new Thread(work, "teams-notes");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    @Bean
    Attendance teamsAttendance(
            Introductions introductions,
            References references,
            @Qualifier("teamsNotes") ExecutorService notes,
            Clock clock) {
        return new Attendance(introductions, references, notes, clock);
    }

    @Bean
    Recognition teamsRecognition(
            References references,
            Introductions introductions,
            @Qualifier("teamsNotes") ExecutorService notes,
            Clock clock) {
        return new Recognition(references, introductions, notes, clock);
    }
}
