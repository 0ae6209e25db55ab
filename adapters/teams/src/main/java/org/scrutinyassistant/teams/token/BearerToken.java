package org.scrutinyassistant.teams.token;

import com.auth0.jwt.JWT;
import com.auth0.jwt.exceptions.JWTDecodeException;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.teams.refusal.Refusal;
import org.scrutinyassistant.teams.refusal.Refused;

/** What an Authorization header carries, read but not yet believed. */
final class BearerToken {

    private static final Pattern HEADER = Pattern.compile("bearer +(\\S+)", Pattern.CASE_INSENSITIVE);

    private BearerToken() {}

    static DecodedJWT read(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new Refused(Refusal.NO_TOKEN);
        }
        Matcher bearer = HEADER.matcher(header.strip());
        if (!bearer.matches()) {
            throw new Refused(Refusal.MALFORMED_TOKEN);
        }
        try {
            return JWT.decode(bearer.group(1));
        } catch (JWTDecodeException unreadable) {
            throw new Refused(Refusal.MALFORMED_TOKEN);
        }
    }
}
