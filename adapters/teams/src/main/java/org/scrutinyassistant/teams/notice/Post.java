package org.scrutinyassistant.teams.notice;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ResourceResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.scrutinyassistant.teams.connector.ConnectorAdapter;

/** Puts a message into a conversation and waits, but not for ever, for what the Bot Connector says. */
record Post(ConnectorAdapter connector, Duration patience) {

    /** Returns the id of the message, or nothing if it was given none. */
    String send(Activity message) throws Exception {
        ResourceResponse receipt = connector
                .conversations(message.getServiceUrl())
                .sendToConversation(message)
                .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        return receipt == null || receipt.getId() == null ? "" : receipt.getId();
    }
}
