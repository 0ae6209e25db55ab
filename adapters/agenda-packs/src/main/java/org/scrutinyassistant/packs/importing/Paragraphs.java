package org.scrutinyassistant.packs.importing;

import java.util.List;
import org.scrutinyassistant.packs.pack.Labelled;
import org.scrutinyassistant.register.agenda.Paragraph;

/** Turns labelled paragraphs of a pack into those of the register. */
final class Paragraphs {

    private Paragraphs() {}

    static List<Paragraph> of(List<Labelled> printed) {
        return printed.stream()
                .map(paragraph -> new Paragraph(paragraph.label(), paragraph.text()))
                .toList();
    }
}
