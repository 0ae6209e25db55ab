package org.scrutinyassistant.web.broadcast;

import org.scrutinyassistant.scheduler.broadcast.Decision.Refused;
import org.scrutinyassistant.scheduler.broadcast.Rule;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A refusal as a problem: one line that names the rule. */
final class Refusing {

    private Refusing() {}

    static ErrorResponseException of(Refused refused) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status(refused.rule()), refused.words());
        return new ErrorResponseException(status(refused.rule()), problem, null);
    }

    private static HttpStatus status(Rule rule) {
        return switch (rule) {
            case UNFIT -> HttpStatus.BAD_REQUEST;
            case AUDIENCE, CLEAR_DAYS, PASSED -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NOT_THEIRS -> HttpStatus.FORBIDDEN;
            case STATE -> HttpStatus.CONFLICT;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
        };
    }
}
