package org.scrutinyassistant.packs.figure;

import java.util.regex.Pattern;

/** What a figure is to its sentence: what is reported, or what that is held against. */
enum Role {
    TARGET(
            ".*\\b(?:targets?|ambition|aim(?:ing)?|goal|our plan is|expect\\w*|aspiration)\\b[^.;\\d]{0,90}(?:\\b(?:20)?\\d\\d(?:/\\d\\d)?\\b[^.;\\d]{0,30})?$",
            "^\\s*(?:\\w+\\s)?target\\b.*"),
    COMPARATOR(
            ".*\\b(?:" + Others.NAMES + ")\\b(?:(?!\\bwith\\b)[^.;\\d]){0,45}$",
            "^\\s*(?:in|for|across)\\s*(?:the |all )*(?:" + Others.NAMES + ")\\b.*"),
    CHANGE(
            ".*(?:\\bby\\s(?:a\\s)?(?:further\\s)?(?:around\\s|about\\s|over\\s)?|\\b(?:up|down)\\s|\\b(?:increase|decrease|reduction|rise|fall|drop|uplift|growth|net loss|net gain)\\sof\\s(?:around\\s|about\\s|over\\s)?)$",
            "^\\s*(?:percentage points?\\s|points?\\s)?(?:increase|decrease|reduction|rise|fall|drop|uplift|higher|lower|less|fewer|more|better|worse)\\b.*"),
    PREVIOUS(
            ".*\\b(?:from|compared (?:to|with)|in comparison (?:to|with)[^.;]{0,90}|previously|as opposed to(?: a (?:high|low|peak) of)?|a (?:high|low|peak) of|at (?:our|its|the) peak[^.;\\d]{0,30})\\s*(?:around|about|approx\\w*\\.?|over|just)?\\s*(?:the\\s)?$",
            "(?!)"),
    VALUE("", "");

    private final Pattern before;
    private final Pattern after;

    Role(String before, String after) {
        this.before = Pattern.compile(before, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        this.after = Pattern.compile(after, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    static Role of(Figure figure) {
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
