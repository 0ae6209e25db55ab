package org.scrutinyassistant.register.subject;

import java.time.LocalDate;

/** One thing that people are told about, written {@code recommendation:12} or {@code meeting:3@2026-12-03}. */
public record Subject(SubjectKind kind, String ref) {

    public static Subject committee(long id) {
        return new Subject(SubjectKind.COMMITTEE, Long.toString(id));
    }

    /** Returns the meeting that a committee holds, or was to hold, on a day. */
    public static Subject meeting(long committeeId, LocalDate day) {
        return new Subject(SubjectKind.MEETING, committeeId + "@" + day);
    }

    public static Subject recommendation(long id) {
        return new Subject(SubjectKind.RECOMMENDATION, Long.toString(id));
    }

    public static Subject indicator(long id) {
        return new Subject(SubjectKind.INDICATOR, Long.toString(id));
    }

    public static Subject broadcast(long id) {
        return new Subject(SubjectKind.BROADCAST, Long.toString(id));
    }

    /**
     * Returns what is written so.
     *
     * @throws IllegalArgumentException if {@code written} is not as {@link #toString()} writes it
     */
    public static Subject of(String written) {
        int colon = written.indexOf(':');
        if (colon < 1 || colon == written.length() - 1) {
            throw new IllegalArgumentException("a subject is written KIND:REFERENCE, not " + written);
        }
        return new Subject(SubjectKind.of(written.substring(0, colon)), written.substring(colon + 1));
    }

    @Override
    public String toString() {
        return kind.word() + ":" + ref;
    }
}
