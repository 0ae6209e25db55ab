package org.scrutinyassistant.email.writing;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.Form;

/**
 * What stands under a mail's own words, and the personal addresses in it.
 *
 * @param answers where to answer, by the subject of the form that asks
 * @param why why this person gets it, and why it can't be stopped where it can't
 * @param stop where to stop such notices
 */
record Foot(
        Map<String, FootLink> answers,
        List<String> why,
        @Nullable URI stop) {

    Optional<FootLink> answer(Form form) {
        return form.presses().isEmpty() ? Optional.empty() : Optional.ofNullable(answers.get(form.subject()));
    }

    Optional<FootLink> stopping() {
        return Optional.ofNullable(stop).map(address -> new FootLink("Stop notices like this", address.toString()));
    }
}
