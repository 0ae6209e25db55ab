package org.scrutinyassistant.teams.connector;

import com.microsoft.bot.builder.BotCallbackHandler;
import com.microsoft.bot.builder.BotFrameworkAdapter;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.connector.ConnectorClient;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.SimpleCredentialProvider;
import java.time.Duration;
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
}
