package org.scrutinyassistant.packs.agenda;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Picks out of a description the sentences that say why papers are exempt, leaving out the motion itself. */
final class ExemptReason {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}“\"'(])");
    private static final Pattern MOTION =
            Pattern.compile("(?i)^(?:to|that|the (?:panel|committee|board|cabinet) (?:is|are) asked to)\\b.*");
    private static final Pattern REASON = Pattern.compile(
            "(?i).*\\b(?:confidential\\w*|exempt\\w*|paragraphs?|category|schedule 12a|disclos\\w+|obligation|public interest)\\b.*");

    private ExemptReason() {}

    static @Nullable String in(@Nullable String description) {
        if (description == null) {
            return null;
        }
        List<String> sentences = SENTENCE_END.splitAsStream(description).toList();
        List<String> told = sentences.stream()
                .dropWhile(sentence -> MOTION.matcher(sentence).matches()
                        || !REASON.matcher(sentence).matches())
                .toList();
        Stream<String> reason = told.isEmpty()
                ? sentences.stream().filter(line -> REASON.matcher(line).matches())
                : told.stream();
        String text = reason.collect(Collectors.joining(" "));
        return text.isEmpty() ? null : text;
    }
}
