package org.scrutinyassistant.register.person;

/** Something entered about a person that can't be kept: the field and why, in words that complete the field's name. */
public final class PersonRefused extends RuntimeException {

    private final String field;
    private final String why;

    public PersonRefused(String field, String why) {
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
