package org.scrutinyassistant.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** A program on this machine is told from everybody else. */
class LoopbackCallerTest {

    @ParameterizedTest
    @CsvSource({"127.0.0.1, localhost", "127.0.0.1, 127.0.0.1", "::1, [::1]", "0:0:0:0:0:0:0:1, localhost"})
    void aProgramOnThisMachineIsLoopback(String address, String name) {
        assertThat(LoopbackCaller.is(request(address, name))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.7, localhost", "2001:db8::1, localhost", "127.0.0.1, rebound.example.org"})
    void anotherMachineOrAnotherNameIsNot(String address, String name) {
        assertThat(LoopbackCaller.is(request(address, name))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-For, 127.0.0.1",
        "Forwarded, for=127.0.0.1",
        "X-Real-IP, 127.0.0.1",
        "Origin, https://example.org",
        "Origin, null"
    })
    void whatAProxyPassedOnOrAnotherSiteSentIsNot(String header, String value) {
        MockHttpServletRequest request = request("127.0.0.1", "localhost");
        request.addHeader(header, value);
        assertThat(LoopbackCaller.is(request)).isFalse();
    }

    @Test
    void aPageOfThisServiceIsLoopback() {
        MockHttpServletRequest request = request("127.0.0.1", "localhost");
        request.addHeader("Host", "localhost:8080");
        request.addHeader("Origin", "http://localhost:8080");
        assertThat(LoopbackCaller.is(request)).isTrue();
    }

    private static MockHttpServletRequest request(String address, String name) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/ask");
        request.setRemoteAddr(address);
        request.setServerName(name);
        return request;
    }
}
