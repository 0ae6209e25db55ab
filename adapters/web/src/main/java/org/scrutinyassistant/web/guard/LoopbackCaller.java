package org.scrutinyassistant.web.guard;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells a program on this machine from everybody else: connected over loopback, asking for a loopback name, not passed on
 * by a proxy and not sent by another site's page.
 */
final class LoopbackCaller {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "::1", "[::1]", "0:0:0:0:0:0:0:1");

    private LoopbackCaller() {}

    static boolean is(HttpServletRequest seen) {
        HttpServletRequest request = asReceived(seen);
        return loopback(request.getRemoteAddr())
                && NAMES.contains(request.getServerName())
                && !passedOn(request)
                && !fromAnotherSite(request);
    }

    private static HttpServletRequest asReceived(HttpServletRequest seen) {
        ServletRequest request = seen;
        while (request instanceof ServletRequestWrapper wrapper) {
            request = wrapper.getRequest();
        }
        return request instanceof HttpServletRequest received ? received : seen;
    }

    private static boolean loopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static boolean passedOn(HttpServletRequest request) {
        return Stream.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via")
                .anyMatch(header -> request.getHeader(header) != null);
    }

    private static boolean fromAnotherSite(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && !origin.equals(request.getScheme() + "://" + request.getHeader("Host"));
    }
}
