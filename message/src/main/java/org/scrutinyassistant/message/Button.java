package org.scrutinyassistant.message;

/** Something to press instead of typing: pressing {@code label} says {@code says}. */
public record Button(String label, String says) {

    public Button(String label) {
        this(label, label);
    }
}
