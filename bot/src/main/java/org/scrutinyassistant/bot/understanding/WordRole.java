package org.scrutinyassistant.bot.understanding;

import java.util.List;
import java.util.Set;
import org.scrutinyassistant.bot.understanding.flow.FlowMatcher;
import org.scrutinyassistant.bot.understanding.words.Word;

/** What a word does in a question. */
enum WordRole {
    /** It joins or asks, or stands so in an example. */
    ASKING,
    /** It belongs to the name of something the text is likely about. */
    ABOUT,
    /** The register has it, though not in what the text is likely about. */
    KNOWN,
    /** Nothing here has it. */
    STRANGE;

    static WordRole of(Word word, Subjects subjects, FlowMatcher matcher, Set<String> likely) {
        List<String> stems = subjects.stems(word);
        if (!subjects.telling(word) || stems.stream().allMatch(matcher::literal)) {
            return ASKING;
        }
        if (stems.stream().anyMatch(likely::contains)) {
            return ABOUT;
        }
        return stems.stream().anyMatch(subjects::knows) ? KNOWN : STRANGE;
    }
}
