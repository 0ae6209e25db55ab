package org.scrutinyassistant.web.fault;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;

/** The problem details of each fault. */
final class Problems {

    private static final String LOST = "Something went wrong here. It has been logged; please try again later.";

    private Problems() {}

    static ProblemDetail of(FieldFault fault) {
        ProblemDetail problem = of(HttpStatus.BAD_REQUEST, String.valueOf(fault.getMessage()));
        problem.setProperty("field", fault.field());
        return problem;
    }

    static ProblemDetail of(HttpStatus status, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("about:blank"));
        return problem;
    }

    static ProblemDetail lost() {
        return of(HttpStatus.INTERNAL_SERVER_ERROR, LOST);
    }

    /** Returns the problem of a body that is not the JSON expected, naming the field where one is to blame. */
    static ProblemDetail unreadable(@Nullable Throwable cause) {
        if (cause instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            String field = mismatch.getPath().get(0).getPropertyName();
            return of(new FieldFault(field, "must be a string"));
        }
        if (cause instanceof MismatchedInputException) {
            return of(HttpStatus.BAD_REQUEST, "The body must be a JSON object");
        }
        return of(
                HttpStatus.BAD_REQUEST,
                cause instanceof JacksonException ? "The body is not valid JSON" : "The body is missing");
    }
}
