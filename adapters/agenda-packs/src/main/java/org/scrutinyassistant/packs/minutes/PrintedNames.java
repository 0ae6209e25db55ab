package org.scrutinyassistant.packs.minutes;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes the names out of an attendance list, as printed but without "Councillor" and what stands in brackets. */
final class PrintedNames {

    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]");
    private static final Pattern AFTERWARDS = Pattern.compile(
            "(?i)\\s+(?:in the chair\\b|(?:was|were|had|have|who|with|for whom|substitut\\w+|attended|as substitutes?|as a substitute|for)\\b.*)");
    private static final Pattern TITLE = Pattern.compile("(?i)\\b(?:councillors?|cllrs?)\\b\\.?:?\\s*");
    private static final Pattern GROUP = Pattern.compile(
            "(?i)(?:^|(?<=\\s))(?:(?:appointed|co-?opted|independent|non-voting|voting|lay|parent|church|diocesan|governor) ){0,3}(?:members?|representatives?|governors?):\\s*");
    private static final Pattern PARTS = Pattern.compile("\\s*[,;\\n]\\s*(?:and\\s+)?|\\s+(?:and|&)\\s+");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?: [\\p{L}'’.-]+){0,5}");

    private PrintedNames() {}

    static List<String> in(List<String> lines) {
        boolean commas = lines.stream().anyMatch(line -> line.contains(","));
        String text = String.join(commas ? " " : "\n", lines);
        text = BRACKETS.matcher(text).replaceAll("");
        text = GROUP.matcher(text).replaceAll("\n");
        text = TITLE.matcher(text).replaceAll("\n");
        return PARTS.splitAsStream(text).flatMap(PrintedNames::name).distinct().toList();
    }

    private static Stream<String> name(String part) {
        String name = AFTERWARDS.matcher(part).replaceFirst("").strip().replaceFirst("[.:]$", "");
        boolean none = name.matches("(?i)(?:none|nil|there|no)\\b.*");
        return NAME.matcher(name).matches() && !none ? Stream.of(name) : Stream.empty();
    }
}
