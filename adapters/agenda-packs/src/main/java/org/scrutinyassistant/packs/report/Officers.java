package org.scrutinyassistant.packs.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.Officer;
import org.scrutinyassistant.packs.reading.Markup;

/** The first author and the first director named under a report's contact details. */
record Officers(@Nullable Officer author, @Nullable Officer director) {

    private static final Pattern ROLE = Pattern.compile(
            "(?i)(?:report )?(author|(?:[\\w&,-]+ ){0,5}?director|chief (?:executive|officer)|head of [\\w ,&-]{2,40}?|cabinet member|contact)"
                    + "\\b:?(?=\\s*$|\\s+(?:title|name|tel|e-?mail)\\b|\\s*:)\\s*(.*)");

    static Officers in(List<String> lines) {
        OfficerLines author = new OfficerLines();
        OfficerLines director = new OfficerLines();
        OfficerLines current = director;
        for (String line : lines) {
            String text = Markup.plain(line);
            Matcher role = ROLE.matcher(text);
            if (role.matches()) {
                current = role.group(1).toLowerCase(Locale.UK).matches("author|contact") ? author : director;
                text = role.group(2);
            }
            current.add(text);
        }
        return new Officers(author.officer(), director.officer());
    }
}
