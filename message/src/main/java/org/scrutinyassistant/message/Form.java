package org.scrutinyassistant.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person can fill in and press on the spot; a channel that can't show it leaves it out.
 *
 * @param subject what it is about, such as {@code notice:12}
 */
public record Form(String subject, List<Field> fields, List<Press> presses) implements Part {

    public Form {
        fields = List.copyOf(fields);
        presses = List.copyOf(presses);
    }

    @Override
    public String plain() {
        return "";
    }

    @Override
    public <R> R render(PartRenderer<R> renderer) {
        return renderer.form(this);
    }

    /** Something to fill in, under a name by which the presses send it; what it may hold is a day or a few words. */
    public record Field(String name, Kind kind, String label) {}

    /** What a field takes. */
    public enum Kind {
        DAY,
        WORDS
    }

    /** A press that sends its verb with the subject, what was filled in, and a value of its own if it has one. */
    public record Press(String label, String verb, @Nullable String value) {}
}
