package org.scrutinyassistant.web.ask;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.web.fault.FieldFault;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Answers a question as JSON. */
@RestController
class AskController {

    private static final int LONGEST_ID = 200;

    private final Asking asking;
    private final AskingDay day;

    AskController(Asking asking, AskingDay day) {
        this.asking = asking;
        this.day = day;
    }

    @Operation(summary = "Ask one question", description = "Answers, asks back or declines; never guesses.")
    @PostMapping(
            path = "/api/ask",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    AskReply ask(
            @RequestBody AskRequest request,
            @RequestHeader(name = Person.HEADER, required = false) @Nullable String person) {
        Question question = Question.of(request.text());
        String conversation = conversation(request.conversationId());
        LocalDate today = day.named(request.today());
        return AskReply.of(asking.ask(conversation, Person.named(person), question, today));
    }

    private static String conversation(@Nullable String id) {
        if (id == null) {
            return "api:" + UUID.randomUUID();
        }
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw new FieldFault("conversationId", "must have between 1 and " + LONGEST_ID + " characters");
        }
        return "api:" + id;
    }
}
