package org.scrutinyassistant.register.committee;

import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.document.Placed;

/** An officer to get in touch with, as published. */
@Entity
public class Contact extends Fact {

    private String name;

    private @Nullable String role;

    private @Nullable String tel;

    private @Nullable String email;

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    public Contact(Placed placed, String name, @Nullable String role, @Nullable String tel, @Nullable String email) {
        super(placed);
        this.name = name;
        this.role = role;
        this.tel = tel;
        this.email = email;
    }

    public String name() {
        return name;
    }

    public @Nullable String role() {
        return role;
    }

    public @Nullable String tel() {
        return tel;
    }

    public @Nullable String email() {
        return email;
    }

    @Override
    public String identity() {
        return name + "|" + role;
    }

    @Override
    public String content() {
        return content(name, role, tel, email);
    }
}
