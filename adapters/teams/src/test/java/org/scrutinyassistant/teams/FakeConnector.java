package org.scrutinyassistant.teams;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.jspecify.annotations.Nullable;

/** A Bot Connector that knows its members, and answers what is written to it as a test lays down. */
public final class FakeConnector {

    private static final String RECEIPT = "{\"id\": \"reply-1\"}";

    private final MockWebServer server = new MockWebServer();
    private final Map<String, String> members = new ConcurrentHashMap<>();
    private final BlockingQueue<MockResponse> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<RecordedRequest> written = new LinkedBlockingQueue<>();

    public void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return String.valueOf(request.getPath()).contains("/members/") ? member(request) : take(request);
            }
        });
        server.start();
    }

    public void shutdown() throws IOException {
        server.shutdown();
    }

    public HttpUrl url(String path) {
        return server.url(path);
    }

    /** Lets somebody be a member of every conversation, as the JSON of a Teams account. */
    public void join(String userId, String account) {
        members.put(userId, account);
    }

    /** Answers the next thing that is written; without it anything is taken. */
    public void enqueue(MockResponse answer) {
        answers.add(answer);
    }

    /** Returns the next thing that was written. */
    public @Nullable RecordedRequest takeRequest(long time, TimeUnit unit) throws InterruptedException {
        return written.poll(time, unit);
    }

    public int getRequestCount() {
        return written.size();
    }

    private MockResponse member(RecordedRequest request) {
        String user = Objects.requireNonNull(request.getRequestUrl()).pathSegments().stream()
                .reduce("", (before, last) -> last);
        @Nullable String account = members.get(user);
        return account == null ? new MockResponse().setResponseCode(404).setBody("{}") : json(account);
    }

    private MockResponse take(RecordedRequest request) {
        written.add(request);
        MockResponse answer = answers.poll();
        return answer == null ? json(RECEIPT) : answer;
    }

    private static MockResponse json(String body) {
        return new MockResponse().setHeader("Content-Type", "application/json").setBody(body);
    }
}
