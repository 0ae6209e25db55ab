package org.scrutinyassistant.packs.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.Labelled;

/** Splits lines at the labels of one list; what stands before the first label leads in to it and is left out. */
public final class LabelledParagraphs {

    private final List<Labelled> paragraphs = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private @Nullable ItemLabel label;

    private LabelledParagraphs() {}

    /** One paragraph for each label; a single one without label where no label is printed. */
    public static List<Labelled> of(List<String> lines) {
        LabelledParagraphs reading = new LabelledParagraphs();
        lines.forEach(reading::add);
        reading.close(reading.paragraphs.isEmpty());
        return List.copyOf(reading.paragraphs);
    }

    private void add(String line) {
        Optional<ItemLabel> found = label == null ? ItemLabel.startOf(line) : label.next(line);
        if (found.isEmpty()) {
            lines.add(line);
            return;
        }
        close(false);
        label = found.get();
        lines.add(found.get().rest());
    }

    private void close(boolean evenWithoutLabel) {
        String text = Prose.of(lines);
        if (!text.isEmpty() && (label != null || evenWithoutLabel)) {
            paragraphs.add(new Labelled(label == null ? null : label.printed(), text));
        }
        lines.clear();
    }
}
