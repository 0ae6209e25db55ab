package org.scrutinyassistant.message;

/** A paragraph in plain words; line breaks are kept, markup is never interpreted. */
public record Text(String words) implements Part {

    public Text {
        words = words.strip();
    }

    @Override
    public String plain() {
        return words;
    }

    @Override
    public <R> R render(PartRenderer<R> renderer) {
        return renderer.text(this);
    }
}
