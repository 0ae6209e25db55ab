package org.scrutinyassistant.register.monitoring;

/** Something entered about a recommendation that can't be kept: the field and why, in words that complete its name. */
public final class TrackingRefused extends RuntimeException {

    private final String field;
    private final String why;

    public TrackingRefused(String field, String why) {
        super(field + " " + why);
        this.field = field;
        this.why = why;
    }

    public String field() {
        return field;
    }

    public String why() {
        return why;
    }
}
