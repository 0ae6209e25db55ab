package org.scrutinyassistant.web.people;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import java.util.Optional;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Following;
import org.scrutinyassistant.register.person.PersonRefused;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.web.body.Body;
import org.scrutinyassistant.web.fault.FieldFault;
import org.scrutinyassistant.web.fault.NothingThere;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Lets a person follow a committee, a recommendation or an indicator, or stop. */
@RestController
@RequestMapping("/api/people/{id}")
class FollowingController {

    private static final String ACTOR = "api";
    private static final int LONGEST = 60;

    private final Following following;

    FollowingController(Following following) {
        this.following = following;
    }

    @Operation(summary = "Follow something", description = "{\"subject\": \"indicator:5\"}")
    @PostMapping("/follow")
    PersonView follow(@PathVariable long id, @RequestBody JsonNode body) {
        return changed(id, body, subject -> following.follow(id, subject, ACTOR));
    }

    @Operation(summary = "Stop something", description = "Statutory notices about it still come.")
    @PostMapping("/stop")
    PersonView stop(@PathVariable long id, @RequestBody JsonNode body) {
        return changed(id, body, subject -> following.stop(id, subject, ACTOR));
    }

    private static PersonView changed(long id, JsonNode body, Change change) {
        Subject subject = subject(body);
        try {
            return change.of(subject)
                    .map(PersonView::of)
                    .orElseThrow(() -> new NothingThere("There is nobody of the id " + id));
        } catch (PersonRefused refused) {
            throw new FieldFault(refused.field(), refused.why());
        }
    }

    private static Subject subject(JsonNode body) {
        String written = Body.of(body).line("subject", LONGEST);
        if (written == null) {
            throw new FieldFault("subject", "is missing");
        }
        try {
            return Subject.of(written.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException otherwise) {
            throw new FieldFault("subject", "can't be " + written + ": " + otherwise.getMessage());
        }
    }

    /** What is done about a subject. */
    @FunctionalInterface
    private interface Change {

        Optional<Addressee> of(Subject subject);
    }
}
