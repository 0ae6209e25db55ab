package org.scrutinyassistant.teams.connector;

import com.microsoft.bot.builder.BotCallbackHandler;
import com.microsoft.bot.builder.BotFrameworkAdapter;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.connector.ConnectorClient;
import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.SimpleCredentialProvider;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ResourceResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Microsoft's adapter without its habits: own clients, the app's tenant, and no change of the JVM's locale. */
public final class ConnectorAdapter extends BotFrameworkAdapter {

    private final AppRegistration app;
    private final ConnectorClients clients;
    private final Duration timeout;

    /** @param timeout how long fetching the bot's own token may take */
    public ConnectorAdapter(AppRegistration app, ConnectorClients clients, Duration timeout) {
        super(new SimpleCredentialProvider(app.id(), app.password()), null, new NoRetry(), null);
        this.app = app;
        this.clients = clients;
        this.timeout = timeout;
    }

    /**
     * Returns the conversations of a service, to write into by oneself.
     *
     * @throws org.scrutinyassistant.teams.refusal.Refused if its host is not allowed
     */
    public Conversations conversations(String serviceUrl) {
        AppCredentials own = app.id().isEmpty()
                ? null
                : new TenantCredentials(app, AuthenticationConstants.TO_CHANNEL_FROM_BOT_OAUTH_SCOPE, timeout);
        return clients.of(serviceUrl, own).getConversations();
    }

    @Override
    protected CompletableFuture<ConnectorClient> getOrCreateConnectorClient(
            String serviceUrl, @Nullable AppCredentials credentials) {
        return CompletableFuture.completedFuture(clients.of(serviceUrl, credentials));
    }

    @Override
    protected CompletableFuture<AppCredentials> buildAppCredentials(String appId, String scope) {
        return CompletableFuture.completedFuture(new TenantCredentials(app, scope, timeout));
    }

    @Override
    protected CompletableFuture<Void> runPipeline(TurnContext context, BotCallbackHandler callback) {
        return callback.invoke(context);
    }

    /** Sends one activity after the other without holding a thread. */
    @Override
    public CompletableFuture<ResourceResponse[]> sendActivities(TurnContext context, List<Activity> activities) {
        ConnectorClient client = context.getTurnState().get(CONNECTOR_CLIENT_KEY);
        ResourceResponse[] sent = new ResourceResponse[activities.size()];
        CompletableFuture<Void> all = CompletableFuture.completedFuture(null);
        for (int i = 0; i < sent.length; i++) {
            int position = i;
            all = all.thenCompose(before -> send(client.getConversations(), activities.get(position)))
                    .thenAccept(receipt -> sent[position] = receipt);
        }
        return all.thenApply(done -> sent);
    }

    private static CompletableFuture<ResourceResponse> send(Conversations conversations, Activity activity) {
        activity.setId(null);
        String question = activity.getReplyToId();
        CompletableFuture<ResourceResponse> receipt = question == null || question.isEmpty()
                ? conversations.sendToConversation(activity)
                : conversations.replyToActivity(activity);
        return receipt.thenApply(given -> given == null ? new ResourceResponse("") : given);
    }
}
