package org.scrutinyassistant.packs.printing;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;
import org.scrutinyassistant.packs.pack.Pack;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints a pack as the one JSON object that others compare and import. */
public final class PackJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enumNamingStrategy(EnumNamingStrategies.LOWER_CASE)
            .withConfigOverride(LocalTime.class, o -> o.setFormat(JsonFormat.Value.forPattern("HH:mm")))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    public String print(Pack pack) {
        return mapper.writeValueAsString(pack);
    }
}
