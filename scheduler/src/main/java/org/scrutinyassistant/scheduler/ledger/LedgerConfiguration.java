package org.scrutinyassistant.scheduler.ledger;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.sql.DatabaseMetaData;
import java.time.Clock;
import javax.sql.DataSource;
import org.scrutinyassistant.register.audit.AuditTrail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the ledger together for the database at hand. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    /** The first that knows {@code merge}, by which notices are claimed. */
    private static final int OLDEST_POSTGRESQL = 15;

    @Bean
    EntryWriting entryWriting(DataSource dataSource, JdbcTemplate jdbc) throws MetaDataAccessException {
        String product = JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName);
        int version = JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseMajorVersion);
        return entryWriting(product, version, jdbc);
    }

    static EntryWriting entryWriting(String product, int version, JdbcTemplate jdbc) {
        if (!product.equals("PostgreSQL")) {
            return new H2Writing(jdbc);
        }
        if (version < OLDEST_POSTGRESQL) {
            throw new IllegalStateException(
                    "Notices need PostgreSQL %d or newer to be sent; spring.datasource.url leads to %d"
                            .formatted(OLDEST_POSTGRESQL, version));
        }
        return new PostgreSqlWriting(jdbc);
    }

    @Bean
    JdbcLedger ledger(
            EntryWriting writing,
            ObjectProvider<MeterRegistry> registry,
            AuditTrail trail,
            JdbcLedger.Surroundings around) {
        RaisedMeter meter = new RaisedMeter(registry.getIfAvailable(CompositeMeterRegistry::new));
        meter.watch(around.jdbc(), around.clock());
        return new JdbcLedger(writing, meter, trail, around);
    }

    @Bean
    JdbcLedger.Surroundings surroundings(JdbcTemplate jdbc, ApplicationEventPublisher events, Clock clock) {
        return new JdbcLedger.Surroundings(jdbc, events, clock);
    }

    @Bean
    Claims claims(JdbcTemplate jdbc, PlatformTransactionManager transactions, AuditTrail trail, Clock clock) {
        return new JdbcClaims(jdbc, new TransactionTemplate(transactions), trail, clock);
    }
}
