package org.scrutinyassistant.teams.token;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;

/** A Bot Connector that signs tokens and publishes its keys on this machine. */
public final class Issuer implements AutoCloseable {

    public static final String ENDORSED = "endorsed";
    public static final String UNENDORSED = "unendorsed";
    public static final String OTHER_CHANNEL = "other-channel";

    private final MockWebServer server = new MockWebServer();
    private final KeyPair pair = pair();
    private final KeyPair forger = pair();

    public Issuer() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse().setBody("/keys".equals(request.getPath()) ? keys() : metadata());
            }
        });
        server.start();
    }

    public String metadataAddress() {
        return server.url("/metadata").toString();
    }

    public int reads() {
        return server.getRequestCount();
    }

    /** Returns the claims of a good token, to be spoilt by a test. */
    public static JWTCreator.Builder claims(String audience, String serviceUrl) {
        return JWT.create()
                .withKeyId(ENDORSED)
                .withIssuer("https://api.botframework.com")
                .withAudience(audience)
                .withClaim("serviceurl", serviceUrl)
                .withNotBefore(Instant.now().minus(Duration.ofMinutes(1)))
                .withExpiresAt(Instant.now().plus(Duration.ofHours(1)));
    }

    public String sign(JWTCreator.Builder claims) {
        return claims.sign(algorithm(pair));
    }

    public String forge(JWTCreator.Builder claims) {
        return claims.sign(algorithm(forger));
    }

    @Override
    public void close() throws IOException {
        server.shutdown();
    }

    private String metadata() {
        return "{\"issuer\": \"https://api.botframework.com\", \"jwks_uri\": \"%s\"}".formatted(server.url("/keys"));
    }

    private String keys() {
        return "{\"keys\": [%s, %s, %s, %s]}"
                .formatted(
                        key(ENDORSED, ", \"endorsements\": [\"msteams\", \"webchat\", \"emulator\"]"),
                        key(UNENDORSED, ""),
                        key(OTHER_CHANNEL, ", \"endorsements\": [\"webchat\"]"),
                        "{\"kty\": \"EC\", \"kid\": \"curve\"}");
    }

    private String key(String id, String endorsements) {
        RSAPublicKey key = (RSAPublicKey) pair.getPublic();
        return "{\"kty\": \"RSA\", \"use\": \"sig\", \"kid\": \"%s\", \"n\": \"%s\", \"e\": \"%s\"%s}"
                .formatted(id, base64(key.getModulus()), base64(key.getPublicExponent()), endorsements);
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static Algorithm algorithm(KeyPair pair) {
        return Algorithm.RSA256((RSAPublicKey) pair.getPublic(), (RSAPrivateKey) pair.getPrivate());
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
