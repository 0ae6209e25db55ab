package org.scrutinyassistant.teams.reference;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Places in Teams in the database of a single node. */
class ReferencesOnH2Test extends ReferencesContract {

    @Override
    DataSource database() {
        return new DriverManagerDataSource("jdbc:h2:mem:references;DB_CLOSE_DELAY=-1");
    }
}
