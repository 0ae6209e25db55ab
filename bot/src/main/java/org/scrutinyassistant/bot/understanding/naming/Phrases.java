package org.scrutinyassistant.bot.understanding.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Name;

/** The phrases of a name, with those that follow from them: without brackets, either side of a stroke, a surname alone. */
final class Phrases {

    static final double AS_PRINTED = 1.0;
    static final double DERIVED = 0.95;
    static final double SURNAME = 0.8;

    private static final int LONGEST = 140;
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[]([^)\\]]*)[)\\]]");
    private static final Pattern STROKE = Pattern.compile("\\s*/\\s*");
    private static final Pattern TITLE = Pattern.compile(
            "^(?:councillor|cllr|clr|cabinet member|mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev)\\.?\\s+",
            Pattern.CASE_INSENSITIVE);

    private Phrases() {}

    static List<Phrase> of(Name name) {
        List<Phrase> phrases = new ArrayList<>();
        Stream.concat(Stream.of(name.label()), name.phrases().stream())
                .filter(written -> !written.isBlank() && written.length() <= LONGEST)
                .distinct()
                .forEach(written -> add(phrases, name, written));
        return phrases;
    }

    private static void add(List<Phrase> phrases, Name name, String written) {
        if (name.kind() == EntityKind.PERSON) {
            addPerson(phrases, name, written);
        } else {
            phrases.add(new Phrase(name, written, AS_PRINTED));
            addParts(phrases, name, written);
        }
    }

    private static void addParts(List<Phrase> phrases, Name name, String written) {
        Matcher brackets = BRACKETS.matcher(written);
        if (brackets.find()) {
            Phrase inside = new Phrase(name, brackets.group(1), DERIVED);
            String outside = brackets.replaceAll("");
            phrases.add(new Phrase(name, outside, DERIVED));
            if (inside.acronym() && written.startsWith(outside) && name.kind() == EntityKind.TERM) {
                phrases.add(inside);
            }
        }
        String[] sides = STROKE.split(written);
        if (sides.length > 1 && name.kind() == EntityKind.TERM) {
            Stream.of(sides)
                    .map(side -> new Phrase(name, side, DERIVED))
                    .filter(Phrase::acronym)
                    .forEach(phrases::add);
        }
    }

    private static void addPerson(List<Phrase> phrases, Name name, String written) {
        String bare = TITLE.matcher(written).replaceFirst("");
        String surname = bare.substring(bare.lastIndexOf(' ') + 1);
        Stream.of(written, bare)
                .filter(whole -> whole.contains(" "))
                .distinct()
                .forEach(whole -> phrases.add(new Phrase(name, whole, AS_PRINTED)));
        if (surname.length() > 2) {
            phrases.add(new Phrase(name, surname, SURNAME));
        }
    }
}
