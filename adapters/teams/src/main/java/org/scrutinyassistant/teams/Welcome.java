package org.scrutinyassistant.teams;

import org.scrutinyassistant.message.Message;

/** What is said when the app is installed, or mentioned without a question. */
@FunctionalInterface
public interface Welcome {

    Message message();
}
