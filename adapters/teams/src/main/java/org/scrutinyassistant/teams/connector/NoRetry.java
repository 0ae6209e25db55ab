package org.scrutinyassistant.teams.connector;

import com.microsoft.bot.restclient.retry.RetryStrategy;
import okhttp3.Response;

/** Sends once: whether a failed reply may be sent again is not for the client to decide. */
final class NoRetry extends RetryStrategy {

    NoRetry() {
        super("none", false);
    }

    @Override
    public boolean shouldRetry(int retryCount, Response response) {
        return false;
    }
}
