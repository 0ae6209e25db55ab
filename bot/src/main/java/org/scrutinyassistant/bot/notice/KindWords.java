package org.scrutinyassistant.bot.notice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scrutinyassistant.bot.flow.yaml.Place;

/**
 * The words of one kind of notice.
 *
 * @param kind as it is written
 * @param one what a digest calls one such notice, as in "1 response due"
 * @param several what a digest calls several, as in "2 responses due"
 */
record KindWords(Place place, String kind, String one, String several, Map<String, StageWords> stages) {

    KindWords {
        stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
    }

    /** Returns "1 response due" or "2 responses due". */
    String counted(int notices) {
        return notices + " " + (notices == 1 ? one : several);
    }
}
