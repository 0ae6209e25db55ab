package org.scrutinyassistant.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The secret that callers of the API present; kept only as a digest and compared in constant time. An empty one fits nobody. */
public final class ApiToken {

    private static final int SHORTEST = 16;

    private final boolean present;
    private final byte[] digest;

    public ApiToken(String secret) {
        if (!secret.isEmpty() && secret.length() < SHORTEST) {
            throw new IllegalArgumentException("scrutiny.web.api-token needs at least " + SHORTEST + " characters");
        }
        present = !secret.isEmpty();
        digest = digest(secret);
    }

    /** Returns whether {@code presented} is the secret. */
    public boolean fits(String presented) {
        return MessageDigest.isEqual(digest, digest(presented)) && present;
    }

    @Override
    public String toString() {
        return present ? "ApiToken[set]" : "ApiToken[none]";
    }

    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
