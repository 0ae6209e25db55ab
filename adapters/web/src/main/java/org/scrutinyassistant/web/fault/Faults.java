package org.scrutinyassistant.web.fault;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what went wrong into problem details, or for someone at the page into the page that says so. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Faults extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Faults.class);

    @ExceptionHandler
    @Nullable ResponseEntity<Object> field(FieldFault fault, WebRequest request) {
        return answer(fault, Problems.of(fault), request);
    }

    @ExceptionHandler
    @Nullable ResponseEntity<Object> missing(NothingThere fault, WebRequest request) {
        return answer(fault, Problems.of(HttpStatus.NOT_FOUND, String.valueOf(fault.getMessage())), request);
    }

    @ExceptionHandler
    @Nullable ResponseEntity<Object> forbidden(RuleRefused fault, WebRequest request) {
        return answer(fault, Problems.of(HttpStatus.CONFLICT, String.valueOf(fault.getMessage())), request);
    }

    @ExceptionHandler
    @Nullable ResponseEntity<Object> broken(MultipartException fault, WebRequest request) {
        return answer(fault, Problems.of(HttpStatus.BAD_REQUEST, "The upload can't be read"), request);
    }

    @ExceptionHandler
    @Nullable ResponseEntity<Object> undecodable(InvalidParameterException fault, WebRequest request) {
        return answer(fault, Problems.of(HttpStatus.BAD_REQUEST, "The address holds what is not UTF-8"), request);
    }

    @ExceptionHandler
    @Nullable ResponseEntity<Object> lost(Exception fault, WebRequest request) {
        log.error("Request failed: {}", asked(((ServletWebRequest) request).getRequest()), fault);
        return answer(fault, Problems.lost(), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(fault, Problems.of(HttpStatus.CONTENT_TOO_LARGE, "The upload is too large"), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(fault, Problems.of(new FieldFault(fault.getRequestPartName(), "is missing")), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge tooLarge) {
                String why = String.valueOf(tooLarge.getMessage());
                return answer(fault, Problems.of(HttpStatus.CONTENT_TOO_LARGE, why), request);
            }
        }
        return answer(fault, Problems.unreadable(fault.getCause()), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception fault, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ServletWebRequest web = (ServletWebRequest) request;
        if (!Reader.wantsPage(web.getRequest())) {
            return super.handleExceptionInternal(fault, body, headers, status, request);
        }
        HttpServletResponse response = web.getResponse();
        if (response != null && !response.isCommitted()) {
            send(response, status);
        }
        return null;
    }

    private @Nullable ResponseEntity<Object> answer(Exception fault, ProblemDetail problem, WebRequest request) {
        HttpStatusCode status = HttpStatusCode.valueOf(problem.getStatus());
        return handleExceptionInternal(fault, problem, new HttpHeaders(), status, request);
    }

    /** Returns which page it was, without the address, which may be somebody's personal link. */
    private static String asked(HttpServletRequest request) {
        return request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }

    private static void send(HttpServletResponse response, HttpStatusCode status) {
        try {
            response.sendError(status.value());
        } catch (IOException gone) {
            log.debug("The caller went away", gone);
        }
    }
}
