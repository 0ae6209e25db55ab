package org.scrutinyassistant.web.fault;

/** A request whose {@code field} can't be used, and why, in words that complete the field's name. */
public final class FieldFault extends RuntimeException {

    private final String field;

    public FieldFault(String field, String why) {
        super(field + " " + why);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
