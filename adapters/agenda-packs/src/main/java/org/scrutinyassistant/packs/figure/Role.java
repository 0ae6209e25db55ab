package org.scrutinyassistant.packs.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a figure is to its sentence: what is reported, or what that is held against. */
enum Role {
    COMPARATOR(
            ".*\\b(?:" + Others.NAMES + ")\\b(?:(?!\\bwith\\b|\\btarget)[^.;\\d]){0,45}$",
            "^\\s*(?:in|for|across)\\s*(?:the |all )*(?:" + Others.NAMES + ")\\b.*"),
    PREVIOUS(
            ".*\\b(?:from|compared (?:to|with)|in comparison (?:to|with)[^.;]{0,90}|previously|as opposed to(?: a (?:high|low|peak) of)?"
                    + "|a (?:high|low|peak) of|at (?:our|its|the) peak[^.;\\d]{0,30}|(?:previous|old|earlier) target[^.;\\d]{0,20})"
                    + "\\s*(?:around|about|approx\\w*\\.?|over|just)?\\s*(?:the\\s)?$"
                    + "|.*\\b(?:from|than|in) [\\w ]{3,20}\\($",
            "(?!)"),
    TARGET(
            ".*\\b(?:targets?|ambition|aim(?:ing)?|goal|our plan is|expect\\w*|aspiration)\\b[^.;\\d]{0,90}"
                    + "(?:\\b(?:20)?\\d\\d(?:/\\d\\d)?\\b[^.;\\d]{0,30})?$",
            "^\\s*(?:\\w+\\s)?target\\b.*"),
    CHANGE(
            ".*(?:\\bby\\s(?:a\\s)?(?:further\\s)?(?:around\\s|about\\s|over\\s)?|\\b(?:up|down)\\s{1,3}"
                    + "|\\b(?:increase|decrease|reduction|rise|fall|drop|uplift|growth|net loss|net gain)\\sof\\s(?:around\\s|about\\s|over\\s)?)$",
            "^\\s*(?:percentage points?\\s|points?\\s)?(?:increase|decrease|reduction|rise|fall|drop|uplift|higher|lower|less|fewer|more"
                    + "|better|worse)\\b.*"),
    VALUE("", "");

    private static final Pattern JOINED =
            Pattern.compile("(?:\\s(?:from|since|in|on)\\s[\\w\\s]{3,20})?,?\\sand\\s", Pattern.CASE_INSENSITIVE);

    private final Pattern before;
    private final Pattern after;

    Role(String before, String after) {
        this.before = Pattern.compile(before, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        this.after = Pattern.compile(after, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** The roles of a sentence's figures; one joined to a change by "and" is a change too. */
    static List<Role> of(List<Figure> figures) {
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Role role = of(figures.get(i));
            boolean joined =
                    i > 0 && role == VALUE && roles.get(i - 1) == CHANGE && joined(figures.get(i - 1), figures.get(i));
            roles.add(joined ? CHANGE : role);
        }
        return roles;
    }

    private static boolean joined(Figure first, Figure second) {
        String between = first.sentence().substring(first.end(), second.start());
        return first.sign() == second.sign() && JOINED.matcher(between).matches();
    }

    private static Role of(Figure figure) {
        for (Role role : values()) {
            if (role != VALUE
                    && (role.before.matcher(figure.before()).matches()
                            || role.after.matcher(figure.after()).matches())) {
                return role;
            }
        }
        return VALUE;
    }
}
