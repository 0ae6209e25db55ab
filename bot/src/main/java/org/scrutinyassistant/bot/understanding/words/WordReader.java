package org.scrutinyassistant.bot.understanding.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words of a text: "&" is "and", "s47" is "section 47", "what's" is "what is", hyphens part words. */
public final class WordReader {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019][\\p{L}]+)*|&");
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['\u2019]s$", Pattern.CASE_INSENSITIVE);
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern SECTION = Pattern.compile("[sS](\\d+\\p{L}{0,2})");
    private static final Pattern CONTRACTION =
            Pattern.compile("(what|who|when|where|how|why|that|there|here)['\u2019]?s", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SECTIONS = Set.of("s", "ss", "sec", "sect", "section");

    private WordReader() {}

    public static List<Word> read(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            add(words, new Word(matcher.group(), "", matcher.start(), matcher.end()));
        }
        return words;
    }

    /** Returns the compared forms of a text, one space between them. */
    public static List<String> forms(String text) {
        return read(text).stream().map(Word::form).toList();
    }

    private static void add(List<Word> words, Word word) {
        Matcher contraction = CONTRACTION.matcher(word.text());
        if (contraction.matches()) {
            words.add(word.as(contraction.group(1).toLowerCase(Locale.ROOT)));
            words.add(word.as("is"));
            return;
        }
        Matcher section = SECTION.matcher(word.text());
        if (section.matches()) {
            words.add(word.as("section"));
            words.add(word.as(section.group(1).toLowerCase(Locale.ROOT)));
            return;
        }
        Word read = word.as(form(word.text()));
        int last = words.size() - 1;
        if (last >= 0
                && startsWithDigit(read)
                && SECTIONS.contains(words.get(last).form())) {
            words.set(last, words.get(last).as("section"));
        }
        words.add(read);
    }

    private static boolean startsWithDigit(Word word) {
        return Character.isDigit(word.form().charAt(0));
    }

    private static String form(String written) {
        if ("&".equals(written)) {
            return "and";
        }
        String bare = POSSESSIVE.matcher(written).replaceFirst("");
        String plain = APOSTROPHE.matcher(bare).replaceAll("");
        return Singular.of(unaccented(plain));
    }

    private static String unaccented(String word) {
        return ACCENT.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }
}
