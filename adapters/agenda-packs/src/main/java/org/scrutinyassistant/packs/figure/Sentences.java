package org.scrutinyassistant.packs.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a paragraph into sentences; full stops of abbreviations and of numbers do not end one. */
final class Sentences {

    private static final Pattern END = Pattern.compile("[.?!][\"”’)]*\\s+(?=[\\p{Lu}\\d£“\"‘(])");
    private static final Pattern ABBREVIATED = Pattern.compile(
            ".*(?:^|[\\s(])(?:approx|e\\.g|i\\.e|etc|no|st|dr|mr|mrs|ms|cllr|vs|para|p|pp|\\d{1,3}|[A-Z])\\.\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LONG_NUMBER = Pattern.compile(".*\\s\\d{2,}[.]\\s*", Pattern.DOTALL);

    private Sentences() {}

    static List<String> of(String paragraph) {
        List<String> sentences = new ArrayList<>();
        Matcher end = END.matcher(paragraph);
        int start = 0;
        while (end.find()) {
            String sentence = paragraph.substring(start, end.end());
            boolean goesOn = ABBREVIATED.matcher(sentence).matches()
                    && !(LONG_NUMBER.matcher(sentence).matches() && sentence.length() > 25);
            if (!goesOn) {
                sentences.add(sentence.strip());
                start = end.end();
            }
        }
        if (start < paragraph.length()) {
            sentences.add(paragraph.substring(start).strip());
        }
        return sentences;
    }
}
