package org.scrutinyassistant.teams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class TeamsConfigurationTest {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(TeamsTrial.class);

    @Test
    void inProductionItDoesNotStartWithoutAnAppId() {
        runner.withPropertyValues("spring.profiles.active=production", "scrutiny.teams.allow-anonymous=true")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageStartingWith("scrutiny.teams.app-id is empty"));
    }

    @Test
    void inProductionItStartsWithAnAppId() {
        runner.withPropertyValues(
                        "spring.profiles.active=production",
                        "scrutiny.teams.app-id=an-app",
                        "scrutiny.teams.app-password=test")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    app-id=an-app                                     | scrutiny.teams.app-password is missing
                    largest-activity=0KB                              | scrutiny.teams.largest-activity must be
                    connect-timeout=0s                                | scrutiny.teams.connect-timeout must be
                    reply-timeout=-1s                                 | scrutiny.teams.reply-timeout must be
                    """)
    void aWrongSettingIsNamed(String setting, String fault) {
        runner.withPropertyValues("scrutiny.teams." + setting)
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining(fault));
    }

    @Test
    void theSecretIsNotPrinted() {
        runner.withPropertyValues("scrutiny.teams.app-id=an-app", "scrutiny.teams.app-password=hush")
                .run(context -> assertThat(context.getBean(TeamsSettings.class).toString())
                        .contains("an-app")
                        .doesNotContain("hush"));
    }
}
