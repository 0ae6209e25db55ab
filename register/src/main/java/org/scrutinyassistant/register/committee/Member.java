package org.scrutinyassistant.register.committee;

import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.document.Placed;

/** A member as printed on the front sheet. */
@Entity
public class Member extends Fact {

    private String name;

    private @Nullable String role;

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    public Member(Placed placed, String name, @Nullable String role) {
        super(placed);
        this.name = name;
        this.role = role;
    }

    public String name() {
        return name;
    }

    public @Nullable String role() {
        return role;
    }

    @Override
    public String identity() {
        return name;
    }

    @Override
    public String content() {
        return content(name, role);
    }
}
