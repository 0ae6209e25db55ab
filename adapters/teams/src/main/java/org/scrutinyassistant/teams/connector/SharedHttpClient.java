package org.scrutinyassistant.teams.connector;

import java.time.Duration;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** The HTTP client of everything that goes to Microsoft: real timeouts, no retries, no redirects. */
public final class SharedHttpClient {

    private static final int AT_ONCE = 256;

    private SharedHttpClient() {}

    /** Returns a client that connects within {@code connect} and is done with a call within {@code whole}. */
    public static OkHttpClient within(Duration connect, Duration whole) {
        Dispatcher dispatcher = new Dispatcher(Executors.newCachedThreadPool(SharedHttpClient::daemon));
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectTimeout(connect)
                .readTimeout(whole)
                .writeTimeout(whole)
                .callTimeout(whole)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .build();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "teams-http");
        thread.setDaemon(true);
        return thread;
    }
}
