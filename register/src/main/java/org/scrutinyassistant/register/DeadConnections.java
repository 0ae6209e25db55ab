package org.scrutinyassistant.register;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;

/** Takes a connection out of the pool as soon as its database says that it is closed, which H2 says in a state of its own. */
public final class DeadConnections implements SQLExceptionOverride {

    @java.lang.Override
    public Override adjudicate(SQLException fault) {
        return fault instanceof SQLNonTransientConnectionException ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
