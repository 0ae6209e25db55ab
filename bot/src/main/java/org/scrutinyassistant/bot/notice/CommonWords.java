package org.scrutinyassistant.bot.notice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.yaml.Place;
import org.scrutinyassistant.scheduler.notice.Weight;

/**
 * The words that notices of all kinds share; those under a notice stand only where their values are known.
 *
 * @param working how a day or a status was found
 * @param why why this person is told
 * @param cover for whom they stand in
 * @param statutory what is said of a notice that can't be stopped
 * @param digestTitle the title of several notices, with their {count} and {kinds}
 * @param digestText what opens them
 * @param labels how each field and press of a form is called
 */
record CommonWords(
        Place place,
        Phrase working,
        Phrase why,
        Phrase cover,
        Phrase statutory,
        Phrase digestTitle,
        Phrase digestText,
        Map<String, String> labels) {

    /** Every label there must be. */
    static final Set<String> LABELS =
            Set.of("expected-on", "progress", "acknowledge", "hour", "tomorrow", "next-working-day");

    CommonWords {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    String label(String name) {
        return labels.getOrDefault(name, name);
    }

    /** Returns what stands under a notice by itself. */
    Stream<Phrase> underOne(Weight weight) {
        return Stream.concat(Stream.of(working), underEach(weight));
    }

    /** Returns what stands under each notice of a digest. */
    Stream<Phrase> underEach(Weight weight) {
        return Stream.concat(Stream.of(why, cover), Stream.of(statutory).filter(line -> weight == Weight.STATUTORY));
    }

    Stream<Phrase> ofOneNotice() {
        return Stream.of(working, why, cover, statutory);
    }

    Stream<Phrase> ofDigest() {
        return Stream.of(digestTitle, digestText);
    }
}
