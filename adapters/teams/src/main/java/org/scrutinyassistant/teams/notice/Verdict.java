package org.scrutinyassistant.teams.notice;

import com.microsoft.bot.restclient.RestException;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.delivery.Outcome;
import org.scrutinyassistant.scheduler.delivery.RetryAfter;
import org.scrutinyassistant.teams.refusal.Refused;
import retrofit2.Response;

/**
 * What a failed attempt to send means.
 *
 * @param gone whether the place is closed to the bot for good
 */
record Verdict(Outcome outcome, boolean gone) {

    private static final Set<Integer> CLOSED = Set.of(403, 404);
    private static final Set<Integer> PASSING = Set.of(401, 408, 412, 425, 429);
    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;

    /** Returns what to make of {@code fault}, which was thrown while sending to {@code name}. */
    static Verdict of(Throwable fault, String name, Clock clock) {
        Throwable cause = cause(fault);
        if (cause instanceof RestException answered && answered.response() != null) {
            return of(answered.response(), name, clock);
        }
        if (cause instanceof Refused refused) {
            return forGood(String.valueOf(refused.getMessage()));
        }
        return later("Teams did not answer (%s)".formatted(cause.getClass().getSimpleName()));
    }

    private static Verdict of(Response<ResponseBody> response, String name, Clock clock) {
        int status = response.code();
        if (CLOSED.contains(status)) {
            return new Verdict(new Outcome.Refused(name + " has removed the app from Teams"), true);
        }
        if (status >= BAD_REQUEST && status < SERVER_ERROR && !PASSING.contains(status)) {
            return forGood("Teams refused the message with status " + status);
        }
        String said = status < BAD_REQUEST ? "Teams gave no proper answer, status " : "Teams answered with status ";
        return new Verdict(
                new Outcome.Later(
                        said + status, RetryAfter.of(response.headers().get("Retry-After"), clock.instant())),
                false);
    }

    private static Verdict forGood(String reason) {
        return new Verdict(new Outcome.Refused(reason), false);
    }

    private static Verdict later(String reason) {
        return new Verdict(new Outcome.Later(reason, null), false);
    }

    private static Throwable cause(Throwable fault) {
        Throwable cause = fault;
        @Nullable Throwable deeper = fault;
        while (deeper instanceof CompletionException || deeper instanceof ExecutionException) {
            cause = deeper;
            deeper = deeper.getCause();
        }
        return deeper == null ? cause : deeper;
    }
}
