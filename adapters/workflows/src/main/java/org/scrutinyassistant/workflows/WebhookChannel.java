package org.scrutinyassistant.workflows;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.scheduler.delivery.Channel;
import org.scrutinyassistant.scheduler.delivery.Dispatch;
import org.scrutinyassistant.scheduler.delivery.Outcome;
import org.scrutinyassistant.scheduler.delivery.RetryAfter;

/** Posts each dispatch as a card to the webhook that serves its recipient, marked so that a receiver can tell a repetition. */
final class WebhookChannel implements Channel {

    private static final Set<Integer> PASSING = Set.of(408, 412, 425, 429, 500, 502, 503, 504);

    private final Webhooks webhooks;
    private final Map<Webhook, HttpUrl> addresses;
    private final OkHttpClient http;
    private final Clock clock;
    private final CardPost cards = new CardPost();

    WebhookChannel(Webhooks webhooks, AllowedHosts hosts, OkHttpClient http, Clock clock) {
        this.webhooks = webhooks;
        this.addresses =
                webhooks.webhooks().stream().distinct().collect(Collectors.toMap(Function.identity(), hosts::check));
        this.http = http;
        this.clock = clock;
    }

    @Override
    public ChannelName name() {
        return ChannelName.WEBHOOK;
    }

    @Override
    public boolean reaches(Addressee person) {
        return webhooks.of(person).isPresent();
    }

    @Override
    public Outcome send(Dispatch dispatch) {
        return webhooks.of(dispatch.to())
                .map(webhook -> post(webhook, dispatch))
                .orElseGet(() ->
                        new Outcome.Refused("no webhook serves " + dispatch.to().name()));
    }

    private Outcome post(Webhook webhook, Dispatch dispatch) {
        Request request = new Request.Builder()
                .url(Objects.requireNonNull(addresses.get(webhook)))
                .header("Idempotency-Key", dispatch.id())
                .post(cards.of(dispatch.words()))
                .build();
        try (Response response = http.newCall(request).execute()) {
            return outcome(webhook, response);
        } catch (IOException unreachable) {
            return new Outcome.Later("the webhook " + webhook.name() + " did not answer", null);
        }
    }

    private Outcome outcome(Webhook webhook, Response response) {
        int status = response.code();
        if (response.isSuccessful()) {
            return new Outcome.Sent(webhook.name() + " answered " + status);
        }
        String said = "the webhook " + webhook.name() + " answered " + status;
        return PASSING.contains(status)
                ? new Outcome.Later(said, RetryAfter.of(response.header("Retry-After"), clock.instant()))
                : new Outcome.Refused(said);
    }
}
