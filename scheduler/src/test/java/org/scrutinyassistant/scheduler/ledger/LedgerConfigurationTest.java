package org.scrutinyassistant.scheduler.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which databases the ledger can be kept in. */
class LedgerConfigurationTest {

    @ParameterizedTest
    @CsvSource({"H2, 2", "PostgreSQL, 15", "PostgreSQL, 18"})
    void itIsKeptInThese(String product, int version) {
        assertThat(LedgerConfiguration.entryWriting(product, version, new JdbcTemplate()))
                .isNotNull();
    }

    @Test
    void aPostgreSqlThatCannotClaimIsRefusedAtTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LedgerConfiguration.entryWriting("PostgreSQL", 14, new JdbcTemplate()))
                .withMessageContaining("PostgreSQL 15 or newer")
                .withMessageContaining("spring.datasource.url leads to 14");
    }
}
