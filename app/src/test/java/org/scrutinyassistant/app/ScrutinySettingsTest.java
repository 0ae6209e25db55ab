package org.scrutinyassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What is open to this machine is never what people reach from elsewhere. */
class ScrutinySettingsTest {

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scrutiny.open=true | http://localhost:8080",
                "scrutiny.open=true | http://LOCALHOST",
                "scrutiny.open=true | http://127.0.0.1:8080",
                "scrutiny.demo=true | http://[::1]:8080/scrutiny",
                "scrutiny.open=false | https://scrutiny.example.org",
            })
    void startsOpenOnlyWhereItIsReachedFromThisMachine(String setting, String address) {
        service.withPropertyValues(setting, "scrutiny.base-url=" + address)
                .run(started -> assertThat(started).hasNotFailed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scrutiny.open | https://scrutiny.example.org",
                "scrutiny.demo | https://scrutiny.example.org",
                "scrutiny.open | http://localhost.example.org",
                "scrutiny.open | http://10.0.0.1",
            })
    void refusesToStartOpenBehindAnAddressOfItsOwn(String setting, String address) {
        service.withPropertyValues(setting + "=true", "scrutiny.base-url=" + address)
                .run(refused -> assertThat(refused.getStartupFailure())
                        .hasRootCauseMessage(setting
                                + " opens the API to every caller on this machine, which behind a proxy is everybody:"
                                + " leave scrutiny.base-url at http://localhost:8080 instead of " + address
                                + ", or turn it off"));
    }

    @Test
    void asksNothingOfACommandWhichIsOpenToNobody() {
        new ApplicationContextRunner()
                .withUserConfiguration(WebWiring.class)
                .withPropertyValues("scrutiny.demo=true", "scrutiny.base-url=https://scrutiny.example.org")
                .run(started -> assertThat(started).hasNotFailed());
    }

    @EnableConfigurationProperties(ScrutinySettings.class)
    static class Settings {}
}
