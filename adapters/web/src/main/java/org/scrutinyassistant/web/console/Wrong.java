package org.scrutinyassistant.web.console;

import java.util.Collection;
import java.util.Map;
import org.scrutinyassistant.web.fault.FieldFault;

/**
 * What is wrong with a form, in one line for whoever filled it in.
 *
 * @param field where it is to be mended; empty if nowhere on the page
 */
public record Wrong(String field, String words) {

    public Wrong(String words) {
        this("", words);
    }

    /** Returns the fault with the field's name as its {@code labels} write it. */
    public static Wrong of(FieldFault fault, Map<String, String> labels) {
        return named(fault.field(), String.valueOf(fault.getMessage()), labels);
    }

    /** Returns the same, without its field if a page has no such one to lead to. */
    public Wrong on(Collection<String> fields) {
        return fields.contains(field) ? this : new Wrong(words);
    }

    /** Returns words that begin with the name of a field, with the name as the {@code labels} write it. */
    public static Wrong named(String field, String words, Map<String, String> labels) {
        String label = labels.getOrDefault(field, field);
        String rest = words.substring(field.length());
        return rest.equals(" is missing")
                ? new Wrong(field, "Enter the " + Character.toLowerCase(label.charAt(0)) + label.substring(1))
                : new Wrong(field, label + rest);
    }
}
