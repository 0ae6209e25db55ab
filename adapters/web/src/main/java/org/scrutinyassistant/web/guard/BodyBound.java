package org.scrutinyassistant.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.scrutinyassistant.web.WebSettings;
import org.scrutinyassistant.web.fault.BodyTooLarge;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body that is too large, by its announced length or while it is read; uploads and Teams have bounds of their own. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class BodyBound extends OncePerRequestFilter {

    private static final Set<String> QUESTIONS = Set.of("/api/ask", "/chat");
    private static final Set<String> BOUND_ELSEWHERE = Set.of("/api/packs", "/api/messages");
    private static final DataSize LARGEST = DataSize.ofMegabytes(8);

    private final DataSize largestQuestion;

    BodyBound(WebSettings settings) {
        this.largestQuestion = settings.largestQuestion();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return BOUND_ELSEWHERE.contains(path) || !(QUESTIONS.contains(path) || path.startsWith("/api/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DataSize bound = QUESTIONS.contains(request.getRequestURI()) ? largestQuestion : LARGEST;
        if (request.getContentLengthLong() > bound.toBytes()) {
            Refusals.tooLarge(request, response, String.valueOf(new BodyTooLarge(bound).getMessage()));
        } else if (request.getContentLengthLong() < 0) {
            chain.doFilter(new BoundedRequest(request, bound), response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
