package org.scrutinyassistant.scheduler.link;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Signs short texts with HMAC-SHA-256 (RFC 2104), so that they come back as they were given out or not at all. */
@Component
class Seal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LONGEST = 8_000;

    private final SecretKeySpec key;

    Seal(LinkSecret secret) {
        this.key = new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Returns the text and its signature in characters that stand in an address as they are. */
    String token(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return encoded(bytes) + "." + encoded(signature(bytes));
    }

    /** Returns the text of a token that was made here. */
    Optional<String> text(String token) {
        int dot = token.indexOf('.');
        if (dot < 1 || token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token.substring(0, dot));
            byte[] presented = Base64.getUrlDecoder().decode(token.substring(dot + 1));
            return MessageDigest.isEqual(presented, signature(bytes))
                    ? Optional.of(new String(bytes, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    private byte[] signature(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, missing);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
