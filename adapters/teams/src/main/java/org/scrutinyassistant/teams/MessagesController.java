package org.scrutinyassistant.teams;

import com.microsoft.bot.builder.InvokeResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.teams.connector.ConnectorAdapter;
import org.scrutinyassistant.teams.refusal.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The address that Teams calls. */
@RestController
final class MessagesController {

    private static final Logger LOG = LoggerFactory.getLogger(MessagesController.class);

    private final Reception reception;
    private final ConnectorAdapter adapter;
    private final Talk talk;
    private final Counts counts;

    MessagesController(Reception reception, ConnectorAdapter adapter, Talk talk, Counts counts) {
        this.reception = reception;
        this.adapter = adapter;
        this.talk = talk;
        this.counts = counts;
    }

    /** Answers one activity; the reply itself travels to its serviceUrl. */
    @PostMapping("/api/messages")
    ResponseEntity<byte[]> receive(HttpServletRequest request) throws IOException {
        Arrival arrival = reception.receive(request);
        @Nullable InvokeResponse answer = adapter.processActivity(arrival.caller(), arrival.activity(), talk::turn)
                .join();
        return InvokeAnswer.http(answer);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        counts.refused(refused.refusal());
        LOG.info("Refused a request from Teams: {}", refused.refusal());
        return problem(HttpStatus.valueOf(refused.refusal().status()), String.valueOf(refused.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> undelivered(CompletionException fault) {
        if (fault.getCause() instanceof Refused refused) {
            return refused(refused);
        }
        counts.undelivered();
        LOG.warn("A reply to Teams could not be delivered: {}", String.valueOf(fault.getCause()));
        return problem(HttpStatus.BAD_GATEWAY, "The reply could not be delivered");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> broken(IOException fault) {
        LOG.info("A request from Teams broke off: {}", fault.getMessage());
        return problem(HttpStatus.BAD_REQUEST, "The request broke off");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(RuntimeException fault) {
        LOG.error("A request from Teams failed", fault);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "The request could not be handled");
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, detail))
                .build();
    }
}
