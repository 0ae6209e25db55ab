package org.scrutinyassistant.register.agenda;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The author or director that a report names. */
@Embeddable
public class Officer {

    private @Nullable String title;
    private @Nullable String name;
    private @Nullable String tel;
    private @Nullable String email;

    protected Officer() {}

    public Officer(@Nullable String name, @Nullable String title, @Nullable String tel, @Nullable String email) {
        this.name = name;
        this.title = title;
        this.tel = tel;
        this.email = email;
    }

    public @Nullable String name() {
        return name;
    }

    public @Nullable String title() {
        return title;
    }

    public @Nullable String tel() {
        return tel;
    }

    public @Nullable String email() {
        return email;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Officer that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, title, tel, email);
    }

    @Override
    public String toString() {
        return name + "|" + title + "|" + tel + "|" + email;
    }
}
