package org.scrutinyassistant.register.recommendation;

/** What a deadline rests on. */
public enum Basis {
    LAW("the two months that the law gives"),
    MEETING("the next meeting's agenda"),
    SET("the date set by hand"),
    EXPECTED("the date its lead expects");

    private final String plain;

    Basis(String plain) {
        this.plain = plain;
    }

    /** Returns it in words: "the next meeting's agenda". */
    public String plain() {
        return plain;
    }
}
