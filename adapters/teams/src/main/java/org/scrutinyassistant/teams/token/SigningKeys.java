package org.scrutinyassistant.teams.token;

import com.auth0.jwk.Jwk;
import com.auth0.jwk.JwkException;
import com.microsoft.bot.connector.authentication.OpenIdMetadata;
import com.microsoft.bot.connector.authentication.OpenIdMetadataKey;
import java.io.IOException;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.teams.refusal.Refusal;
import org.scrutinyassistant.teams.refusal.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Bot Connector's keys by id, read again each day, or when an unknown id turns up but not more often than each minute. */
public final class SigningKeys implements OpenIdMetadata {

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
    private static final Duration STALE = Duration.ofDays(1);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final PublishedKeys published;
    private final Clock clock;
    private volatile Map<String, Jwk> known = Map.of();
    private volatile Instant asked = Instant.MIN;

    public SigningKeys(PublishedKeys published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    @Override
    public @Nullable OpenIdMetadataKey getKey(@Nullable String id) {
        if (id == null) {
            return null;
        }
        Map<String, Jwk> keys = olderThan(known.containsKey(id) ? STALE : PATIENCE) ? read() : known;
        if (keys.isEmpty()) {
            throw new Refused(Refusal.KEYS_UNAVAILABLE);
        }
        Jwk key = keys.get(id);
        return key == null ? null : verifying(key);
    }

    private boolean olderThan(Duration age) {
        return asked.plus(age).isBefore(clock.instant());
    }

    private synchronized Map<String, Jwk> read() {
        if (olderThan(PATIENCE)) {
            asked = clock.instant();
            try {
                known = published.read();
            } catch (IOException unreachable) {
                LOG.warn("Can't read the Bot Connector's keys: {}", unreachable.getMessage());
            }
        }
        return known;
    }

    private static @Nullable OpenIdMetadataKey verifying(Jwk jwk) {
        try {
            OpenIdMetadataKey key = new OpenIdMetadataKey();
            key.key = (RSAPublicKey) jwk.getPublicKey();
            key.certificateChain = jwk.getCertificateChain();
            key.endorsements = endorsements(jwk);
            return key;
        } catch (JwkException | RuntimeException unusable) {
            LOG.warn("The Bot Connector's key {} can't be used: {}", jwk.getId(), unusable.getMessage());
            return null;
        }
    }

    private static List<String> endorsements(Jwk jwk) {
        return jwk.getAdditionalAttributes().get("endorsements") instanceof List<?> channels
                ? channels.stream().map(String::valueOf).toList()
                : List.of();
    }
}
