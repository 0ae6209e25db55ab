package org.scrutinyassistant.scheduler.ledger;

import org.scrutinyassistant.scheduler.notice.Said;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a notice's words are filled with as JSON in one column. */
final class SaidJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DateTimeFeature.WRITE_DATES_WITH_ZONE_ID)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private SaidJson() {}

    static String write(Said said) {
        return JSON.writeValueAsString(said);
    }

    static Said read(String json) {
        return JSON.readValue(json, Said.class);
    }
}
