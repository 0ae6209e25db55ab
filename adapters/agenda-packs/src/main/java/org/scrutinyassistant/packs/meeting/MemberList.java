package org.scrutinyassistant.packs.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.Member;

/** Reads the members listed on the front sheet with the role printed beside or above each name. */
final class MemberList {

    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:(?:voting |elected |committee |panel |board |commission )?members(?:hip)?(?: of the (?!public).{3,60})?|councillors|to: .*members.*):?\\s*");
    private static final Pattern SUBHEADING = Pattern.compile(
            "(?i)((?:appointed|co-?opted|independent|non-voting|substitute|reserve) (?:members?|representatives?)):?\\s*");
    private static final Pattern LISTED =
            Pattern.compile("(?i)(?:committee |panel |board )?(?:members(?:hip)?|councillors):?\\s+(?=\\p{Lu})(.+)");
    private static final Pattern OVER = Pattern.compile(
            "(?i)(?:(?:lead )?contacts?|officers?|public|agenda|quorum|for (?:more|further|any)|this meeting|tel|e-?mail|ask for)\\b.*|.*\\w{3,}\\.$|.*@.*");
    private static final Pattern COUNCILLOR = Pattern.compile("(?i)^(?:councillors?|cllrs?|the mayor|alderman)\\b.*");
    private static final Pattern PARTS = Pattern.compile(",\\s*|;\\s*|\\s+and\\s+|\\s+(?=Councillor |Cllr )");
    private static final Pattern NAME_AND_ROLE = Pattern.compile("(.+?)\\s*[(\\[]([^)\\]]+)[)\\]]\\s*");
    private static final Pattern OFFICE = Pattern.compile("(?i)(?:the )?(?:vice|deputy)?[- ]?chair.*");

    private final List<Member> members = new ArrayList<>();
    private @Nullable String group;

    List<Member> read(FrontSheet front) {
        for (String line : front.after(HEADING)) {
            if (OVER.matcher(line).matches()) {
                break;
            }
            add(line);
        }
        if (members.isEmpty()) {
            front.lines().stream()
                    .map(LISTED::matcher)
                    .filter(Matcher::matches)
                    .findFirst()
                    .ifPresent(list -> add("Councillors " + list.group(1)));
        }
        return List.copyOf(members);
    }

    private void add(String line) {
        Matcher subheading = SUBHEADING.matcher(line);
        if (subheading.matches()) {
            group = subheading.group(1).replaceFirst("(?i)s$", "");
        } else if (!line.isEmpty() && !HEADING.matcher(line).matches()) {
            names(line).forEach(this::addNamed);
        }
    }

    private Stream<String> names(String line) {
        if (group != null && !COUNCILLOR.matcher(line).matches()) {
            return Stream.of(line.replaceFirst("\\s*(?:,|\\s[-–]\\s).*", ""));
        }
        String bare = line.replaceFirst("(?i)^(?:(?:councillors|cllrs):?\\s+)+", "");
        return PARTS.splitAsStream(bare).map(String::strip).filter(name -> name.matches(".*\\p{Lu}.*"));
    }

    private void addNamed(String printed) {
        Matcher parts = NAME_AND_ROLE.matcher(printed);
        boolean bracketed = parts.matches();
        String name = bracketed ? parts.group(1) : printed;
        String usual = group == null ? "Member" : group;
        boolean office = bracketed && OFFICE.matcher(parts.group(2)).matches();
        members.add(new Member(name, office ? parts.group(2) : usual));
    }
}
