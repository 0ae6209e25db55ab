package org.scrutinyassistant.teams.token;

import com.auth0.jwt.interfaces.DecodedJWT;
import com.microsoft.bot.connector.Channels;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.connector.authentication.SkillValidation;
import com.microsoft.bot.schema.Activity;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.teams.refusal.Refusal;
import org.scrutinyassistant.teams.refusal.Refused;

/** Believes a caller only if the Bot Connector vouches for this activity, to this bot, in full. */
public final class TokenCheck {

    private final String appId;
    private final Signature signature;

    public TokenCheck(String appId, SigningKeys keys) {
        this.appId = appId;
        this.signature = new Signature(keys);
    }

    /**
     * Returns who calls.
     *
     * @throws Refused with the first reason not to believe {@code header}
     */
    public ClaimsIdentity verify(@Nullable String header, Activity activity) {
        DecodedJWT token = BearerToken.read(header);
        refuse(SkillValidation.isSkillClaim(new ClaimsIdentity(token).claims()), Refusal.OTHER_BOT);
        refuse(
                !AuthenticationConstants.TO_BOT_FROM_CHANNEL_TOKEN_ISSUER.equals(token.getIssuer()),
                Refusal.WRONG_ISSUER);
        refuse(token.getExpiresAt() == null, Refusal.NO_EXPIRY);
        String channel = activity.getChannelId();
        refuse(channel == null || channel.isBlank() || channel.equals(Channels.EMULATOR), Refusal.NOT_ENDORSED);
        ClaimsIdentity identity = signature.verify(token, channel);
        refuse(!appId.equals(claim(identity, AuthenticationConstants.AUDIENCE_CLAIM)), Refusal.WRONG_AUDIENCE);
        String service = claim(identity, AuthenticationConstants.SERVICE_URL_CLAIM);
        refuse(!activity.getServiceUrl().equalsIgnoreCase(service), Refusal.WRONG_SERVICE_URL);
        return identity;
    }

    private static @Nullable String claim(ClaimsIdentity identity, String name) {
        return identity.claims().get(name);
    }

    private static void refuse(boolean fault, Refusal refusal) {
        if (fault) {
            throw new Refused(refusal);
        }
    }
}
