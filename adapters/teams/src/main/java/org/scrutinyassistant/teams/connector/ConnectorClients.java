package org.scrutinyassistant.teams.connector;

import com.microsoft.bot.connector.ConnectorClient;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/** One client per service, all on the connections, threads and timeouts of one shared HTTP client. */
public final class ConnectorClients {

    private static final int MANY = 64;

    private final OkHttpClient shared;
    private final ServiceHosts hosts;
    private final Map<HttpUrl, ConnectorClient> clients = new ConcurrentHashMap<>();

    public ConnectorClients(OkHttpClient shared, ServiceHosts hosts) {
        this.shared = shared;
        this.hosts = hosts;
    }

    /** Returns the client for {@code serviceUrl}, whose host must be allowed. */
    ConnectorClient of(String serviceUrl, @Nullable AppCredentials credentials) {
        HttpUrl address = hosts.check(serviceUrl);
        if (clients.size() > MANY) {
            clients.clear();
        }
        return clients.computeIfAbsent(
                address, url -> client(url, credentials == null ? MicrosoftAppCredentials.empty() : credentials));
    }

    private ConnectorClient client(HttpUrl url, AppCredentials credentials) {
        return new RestConnectorClient(new RestClient.Builder(shared.newBuilder(), new Retrofit.Builder())
                .withBaseUrl(url.toString())
                .withCredentials(credentials)
                .withSerializerAdapter(new JacksonAdapter())
                .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
                .withRetryStrategy(new NoRetry())
                .withConnectionTimeout(shared.connectTimeoutMillis(), TimeUnit.MILLISECONDS)
                .withReadTimeout(shared.readTimeoutMillis(), TimeUnit.MILLISECONDS)
                .build());
    }
}
