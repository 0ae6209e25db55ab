package org.scrutinyassistant.email.outbox;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The outbox in the database of a single node. */
class OutboxOnH2Test extends OutboxContract {

    @Override
    DataSource database() {
        return new DriverManagerDataSource("jdbc:h2:mem:outbox;DB_CLOSE_DELAY=-1");
    }
}
