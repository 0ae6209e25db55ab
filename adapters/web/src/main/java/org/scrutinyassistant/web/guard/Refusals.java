package org.scrutinyassistant.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.scrutinyassistant.web.fault.Reader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** What those are told who were not let in. */
final class Refusals {

    private static final String PROBLEM = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}";

    private Refusals() {}

    static void askForToken(HttpServletRequest request, HttpServletResponse response, Exception why)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(response, HttpServletResponse.SC_UNAUTHORIZED, "Unauthorized", "Present the API token as bearer");
    }

    static void tooLarge(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
        if (Reader.wantsPage(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            write(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "Content Too Large", why);
        }
    }

    static void nothingHere(HttpServletRequest request, HttpServletResponse response, Exception why)
            throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static void write(HttpServletResponse response, int status, String title, String detail)
            throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(PROBLEM.formatted(title, status, detail));
    }
}
