package org.scrutinyassistant.teams;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.microsoft.bot.schema.Activity;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.scrutinyassistant.teams.refusal.Refusal;
import org.scrutinyassistant.teams.refusal.Refused;
import org.springframework.util.unit.DataSize;

/** Reads an activity from at most so many bytes of a request, with a mapper of its own. */
final class ActivityReader {

    private static final int DEEPEST = 64;

    private final ObjectMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final int largest;

    ActivityReader(DataSize largest) {
        this.largest = Math.toIntExact(largest.toBytes());
    }

    /**
     * Returns the activity that {@code request} carries, complete enough for the SDK.
     *
     * @throws Refused if it is too large, no JSON, or lacks what every activity has
     */
    Activity read(HttpServletRequest request) throws IOException {
        byte[] body = body(request);
        try {
            return Complete.check(json.readValue(body, Activity.class));
        } catch (JsonMappingException wrong) {
            throw new Refused(Refusal.NOT_AN_ACTIVITY, "The activity's %s has the wrong type".formatted(path(wrong)));
        } catch (JacksonException unreadable) {
            throw new Refused(Refusal.NOT_AN_ACTIVITY, "The request is not JSON");
        }
    }

    private byte[] body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > largest) {
            throw new Refused(Refusal.TOO_LARGE, tooLarge());
        }
        byte[] body = request.getInputStream().readNBytes(largest + 1);
        if (body.length > largest) {
            throw new Refused(Refusal.TOO_LARGE, tooLarge());
        }
        return body;
    }

    private String tooLarge() {
        return "The activity is larger than %,d bytes".formatted(largest);
    }

    private static String path(JsonMappingException wrong) {
        String path = wrong.getPath().stream()
                .map(Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "JSON" : path;
    }
}
