package org.scrutinyassistant.teams.connector;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.bot.connector.authentication.Authenticator;
import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bot's own token from the directory in which its app is registered, fetched within real timeouts. */
final class TenantCredentials extends MicrosoftAppCredentials {

    private final Duration timeout;

    TenantCredentials(AppRegistration app, @Nullable String scope, Duration timeout) {
        super(app.id(), app.password(), app.tenant().isEmpty() ? null : app.tenant(), scope);
        this.timeout = timeout;
    }

    @Override
    protected Authenticator buildAuthenticator() throws MalformedURLException {
        int millis = Math.toIntExact(timeout.toMillis());
        ConfidentialClientApplication app = ConfidentialClientApplication.builder(
                        getAppId(), ClientCredentialFactory.createFromSecret(getAppPassword()))
                .authority(oAuthEndpoint())
                .connectTimeoutForDefaultHttpClient(millis)
                .readTimeoutForDefaultHttpClient(millis)
                .build();
        ClientCredentialParameters scope =
                ClientCredentialParameters.builder(Set.of(oAuthScope())).build();
        return () -> app.acquireToken(scope);
    }
}
