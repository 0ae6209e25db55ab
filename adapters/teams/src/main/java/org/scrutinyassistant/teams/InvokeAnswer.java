package org.scrutinyassistant.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.AdaptiveCardInvokeResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.card.AdaptiveCard;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What Teams wants to hear at once when a card's button is pressed; the answer itself follows as a message. */
final class InvokeAnswer {

    /** The name of the invoke that a card's Action.Execute sends. */
    static final String CARD_ACTION = "adaptiveCard/action";

    private static final int OK = 200;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private InvokeAnswer() {}

    /** Returns the word to Teams that {@code words} were said for the person who pressed. */
    static Activity said(String words) {
        return answer("application/vnd.microsoft.activity.message", words);
    }

    /** Returns the card that takes the place of the one on which somebody pressed. */
    static Activity card(Map<String, Object> card) {
        return answer(AdaptiveCard.CONTENT_TYPE, card);
    }

    private static Activity answer(String type, Object value) {
        AdaptiveCardInvokeResponse body = new AdaptiveCardInvokeResponse();
        body.setStatusCode(OK);
        body.setType(type);
        body.setValue(value);
        Activity answer = new Activity(ActivityTypes.INVOKE_RESPONSE);
        answer.setValue(new InvokeResponse(OK, body));
        return answer;
    }

    /** Returns {@code answer} as the response to Teams: its status and body, or a bare 200 if nothing was invoked. */
    static ResponseEntity<byte[]> http(@Nullable InvokeResponse answer) {
        if (answer == null || answer.getBody() == null) {
            return ResponseEntity.status(answer == null ? OK : answer.getStatus())
                    .build();
        }
        try {
            return ResponseEntity.status(answer.getStatus())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(JSON.writeValueAsBytes(answer.getBody()));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("An answer to an invoke can't be written", unwritable);
        }
    }
}
