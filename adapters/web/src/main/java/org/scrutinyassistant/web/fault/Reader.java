package org.scrutinyassistant.web.fault;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Who reads the answer: someone at a browser, or a program. */
public final class Reader {

    private Reader() {}

    public static boolean wantsPage(HttpServletRequest request) {
        return wantsPage(request, request.getRequestURI());
    }

    static boolean wantsPage(HttpServletRequest request, String path) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE) && !path.startsWith("/api/");
    }
}
