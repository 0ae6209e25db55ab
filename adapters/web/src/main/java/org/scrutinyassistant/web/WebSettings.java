package org.scrutinyassistant.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The settings under {@code scrutiny.web}.
 *
 * @param name what the page calls the service
 * @param apiToken what callers of the API present as bearer; empty refuses every token
 * @param examples questions that an empty page offers
 * @param largestQuestion the largest body of a question, as JSON or from the page's form
 */
@Validated
@ConfigurationProperties("scrutiny.web")
public record WebSettings(
        @DefaultValue("Scrutiny Assistant") @NotBlank String name,
        @DefaultValue("") @NotNull ApiToken apiToken,
        @DefaultValue @Size(max = 12) List<@NotBlank @Size(max = 200) String> examples,
        @DefaultValue("64KB") @NotNull DataSize largestQuestion) {

    public WebSettings {
        examples = List.copyOf(examples);
    }
}
