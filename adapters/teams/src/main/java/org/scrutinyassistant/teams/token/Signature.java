package org.scrutinyassistant.teams.token;

import com.auth0.jwt.exceptions.AlgorithmMismatchException;
import com.auth0.jwt.exceptions.SignatureVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.AuthenticationException;
import com.microsoft.bot.connector.authentication.ChannelValidation;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.connector.authentication.JwtTokenExtractor;
import com.microsoft.bot.connector.authentication.OpenIdMetadata;
import com.microsoft.bot.connector.authentication.TokenValidationParameters;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.teams.refusal.Refusal;
import org.scrutinyassistant.teams.refusal.Refused;

/** The Bot Connector's signature on a token: by one of its keys, in time, and endorsed for the channel. */
final class Signature {

    private static final String METADATA = ChannelValidation.getOpenIdMetaDataUrl();

    private final JwtTokenExtractor extractor;

    Signature(OpenIdMetadata keys) {
        TokenValidationParameters parameters = ChannelValidation.getTokenValidationParameters();
        parameters.issuerSigningKeyResolver = url -> keys;
        this.extractor =
                new JwtTokenExtractor(parameters, METADATA, AuthenticationConstants.ALLOWED_SIGNING_ALGORITHMS);
    }

    ClaimsIdentity verify(DecodedJWT token, String channel) {
        try {
            ClaimsIdentity identity =
                    extractor.getIdentity("Bearer " + token.getToken(), channel).join();
            if (identity == null) {
                throw new Refused(Refusal.UNKNOWN_KEY);
            }
            return identity;
        } catch (CompletionException failed) {
            throw refusal(failed.getCause());
        }
    }

    private static Refused refusal(@Nullable Throwable cause) {
        if (cause instanceof Refused refused) {
            return refused;
        }
        if (!(cause instanceof AuthenticationException)) {
            return new Refused(Refusal.MALFORMED_TOKEN);
        }
        Throwable reason = cause.getCause();
        if (reason == null) {
            return new Refused(Refusal.NOT_ENDORSED);
        }
        boolean forged =
                reason instanceof SignatureVerificationException || reason instanceof AlgorithmMismatchException;
        return new Refused(forged ? Refusal.WRONG_SIGNATURE : Refusal.EXPIRED);
    }
}
