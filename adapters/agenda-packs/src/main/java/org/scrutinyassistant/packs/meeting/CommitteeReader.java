package org.scrutinyassistant.packs.meeting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutinyassistant.packs.reading.Capitals;
import org.scrutinyassistant.packs.reading.Markup;
import org.scrutinyassistant.packs.reading.PackText;
import org.scrutinyassistant.packs.reading.PageFurniture;
import org.scrutinyassistant.packs.reading.SectionReader;

/** Reads the name of the committee: the first line that is nothing but such a name, else whom the reports address. */
public final class CommitteeReader implements SectionReader<Optional<String>> {

    private static final int OPENING = 250;
    private static final String BODY =
            "(?:Committee|Sub-?\\s?Committee|Panel|Board|Commission|Cabinet|Forum|Executive|Working Group|Task (?:and Finish )?Group)";
    private static final String KIND =
            "(?:(?:extraordinary|special|supplement(?:ary|al)|additional|revised|amended|urgent"
                    + "|ordinary|annual|remote|virtual|draft|public) )*";
    private static final String PAPER =
            KIND + "(?:agenda|minutes|meeting|notice)(?: (?:pack|papers|(?:no\\.? ?)?\\d{1,2}))*";
    private static final String OF = " (?:for|of)(?: an?| the)?(?: " + KIND + "meeting of(?: the)?)?";
    private static final Pattern NAME =
            Pattern.compile("(?i)(?:" + PAPER + "(?:" + OF + "|:| [-–])? )?(?:the )?(?:extraordinary )?"
                    + "((?!(?:members|membership|to|all|chair|role|report|clerk|each|dear|terms) )(?:[\\p{L}\\d&,'’()/–-]+ ){0,12}?"
                    + BODY + ")(?:\\s*[-–,:]?\\s*(?:agenda|minutes|(?:on )?"
                    + "(?:\\w+day,? )?\\d{1,2}\\w{0,2} \\w+,? \\d{4}.*))?");
    private static final Pattern ADDRESSED = Pattern.compile("(?i)decision[- ]maker:\\s*(.+)");

    @Override
    public Optional<String> read(PackText pack) {
        List<String> lines = PageFurniture.removedFrom(pack).lines().stream()
                .map(line -> Markup.plain(line.text()))
                .filter(text -> !text.isEmpty())
                .toList();
        Optional<String> named =
                lines.stream().limit(OPENING).flatMap(CommitteeReader::named).findFirst();
        return named.or(() -> lines.stream().flatMap(CommitteeReader::addressed).findFirst())
                .map(name -> asPrinted(name, lines));
    }

    private static Stream<String> named(String line) {
        Matcher matcher = NAME.matcher(line);
        return matcher.matches() && Character.isUpperCase(matcher.group(1).charAt(0))
                ? Stream.of(matcher.group(1))
                : Stream.empty();
    }

    private static Stream<String> addressed(String line) {
        Matcher matcher = ADDRESSED.matcher(line);
        return matcher.matches() ? Stream.of(matcher.group(1)) : Stream.empty();
    }

    private static String asPrinted(String name, List<String> lines) {
        if (!Capitals.printed(name)) {
            return name;
        }
        Pattern mixedCase = Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE);
        return lines.stream()
                .flatMap(line -> mixedCase.matcher(line).results().map(match -> match.group()))
                .filter(printed -> !Capitals.printed(printed) && Character.isUpperCase(printed.charAt(0)))
                .findFirst()
                .orElseGet(() -> Capitals.asName(name));
    }
}
