package org.scrutinyassistant.bot.understanding.naming;

import java.util.regex.Pattern;
import org.scrutinyassistant.bot.understanding.Name;

/** One phrase that names a thing, and how surely. */
record Phrase(Name name, String written, double score) {

    private static final Pattern CAPITALS = Pattern.compile("[^\\p{Lu}]*\\p{Lu}[^\\p{Lu}\\s]*\\p{Lu}[^\\s]*");

    /** Whether it is written in capitals, as "MASH", "CiN" or "NT&F" are. */
    boolean acronym() {
        return written.length() <= 8 && CAPITALS.matcher(written).matches();
    }
}
