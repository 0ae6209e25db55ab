package org.scrutinyassistant.packs.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.pack.Passage;
import org.scrutinyassistant.packs.passage.Paragraph.Kind;

/** Reads every paragraph, bullet and table row of the public papers; of an exempt item nothing is kept. */
public final class PassagesReader {

    private static final int FEWEST_WORDS = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private final AgendaPlaces places;

    public PassagesReader(AgendaPlaces places) {
        this.places = places;
    }

    public List<Passage> read(List<Paragraph> paragraphs) {
        List<Passage> passages = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            int line = paragraph.first().number();
            if (paragraph.kind() != Kind.HEADING && tells(paragraph.text()) && !places.exempt(line)) {
                passages.add(new Passage(
                        paragraph.text(),
                        paragraph.under(),
                        places.at(line),
                        paragraph.first().page()));
            }
        }
        return passages;
    }

    private static boolean tells(String text) {
        return WORD.matcher(text).results().limit(FEWEST_WORDS).count() == FEWEST_WORDS;
    }
}
