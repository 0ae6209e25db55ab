package org.scrutinyassistant.teams;

import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.schema.Activity;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.scrutinyassistant.teams.refusal.Refusal;
import org.scrutinyassistant.teams.refusal.Refused;
import org.scrutinyassistant.teams.token.TokenCheck;
import org.springframework.http.HttpHeaders;

/** Who may come in: with an app id a verified Bot Connector; without one this machine, where that is allowed. */
final class Door {

    private static final List<String> FORWARDED = List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host");

    private final TeamsSettings settings;
    private final TokenCheck tokens;

    Door(TeamsSettings settings, TokenCheck tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    /** Turns away, before its body is read, a request that can't be believed whatever it says. */
    void admit(HttpServletRequest request) {
        if (!settings.anonymous()) {
            refuse(request.getHeader(HttpHeaders.AUTHORIZATION) == null, Refusal.NO_TOKEN);
            return;
        }
        refuse(!settings.allowAnonymous(), Refusal.NOT_SET_UP);
        refuse(!Loopback.holds(request.getRemoteAddr()), Refusal.NOT_LOOPBACK);
        refuse(FORWARDED.stream().anyMatch(name -> request.getHeader(name) != null), Refusal.NOT_LOOPBACK);
    }

    /** Returns who sends {@code activity}. */
    ClaimsIdentity identify(HttpServletRequest request, Activity activity) {
        return settings.anonymous()
                ? new ClaimsIdentity(AuthenticationConstants.ANONYMOUS_AUTH_TYPE)
                : tokens.verify(request.getHeader(HttpHeaders.AUTHORIZATION), activity);
    }

    private static void refuse(boolean fault, Refusal refusal) {
        if (fault) {
            throw new Refused(refusal);
        }
    }
}
