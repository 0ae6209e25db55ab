package org.scrutinyassistant.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.web.Openness;
import org.scrutinyassistant.web.WebSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Admits to the API who presents its token, and where it is open also who calls from this machine. */
@Component
class ApiAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String SCHEME = "Bearer ";

    private final WebSettings settings;
    private final Openness openness;

    ApiAccess(WebSettings settings, Openness openness) {
        this.settings = settings;
        this.openness = openness;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        boolean open = openness.toLoopback() && LoopbackCaller.is(request);
        return new AuthorizationDecision(open || presentsToken(request));
    }

    private boolean presentsToken(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null
                && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && settings.apiToken().fits(header.substring(SCHEME.length()).strip());
    }
}
