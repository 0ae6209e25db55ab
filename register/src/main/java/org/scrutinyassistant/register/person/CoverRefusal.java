package org.scrutinyassistant.register.person;

/** Why somebody can't get a person's notices in their place. */
public enum CoverRefusal {
    THEMSELVES("coverBy", "can't be the person themselves"),
    NOBODY("coverBy", "is %d, but there is nobody of that id"),
    CIRCLE("coverBy", "is person %d, whose own cover leads back here"),
    BACKWARDS("coverUntil", "is before coverFrom");

    private final String field;
    private final String why;

    CoverRefusal(String field, String why) {
        this.field = field;
        this.why = why;
    }

    PersonRefused of(Cover cover) {
        return new PersonRefused(field, why.formatted(cover.by()));
    }
}
