package org.scrutinyassistant.bot.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understood;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.document.Document;
import org.scrutinyassistant.register.document.Fingerprint;
import org.scrutinyassistant.register.document.PackDates;
import org.scrutinyassistant.register.document.Placed;

/** Papers of an invented committee, and questions about them. */
public final class SomePack {

    public static final LocalDate DAY = LocalDate.of(2031, 6, 12);
    public static final Committee COMMITTEE = new Committee("Harbour Committee");
    public static final Document DOCUMENT = published(DAY);
    public static final Placed PLACED = new Placed(DOCUMENT, 7);

    private SomePack() {}

    public static Document published(LocalDate day) {
        Fingerprint file = new Fingerprint(day + ".pdf", day.toString());
        return new Document(COMMITTEE, file, new PackDates(day.plusDays(8), day), Instant.EPOCH);
    }

    public static Ask ask(String text, Mention... mentions) {
        return new Ask("one", null, new Understood(text, List.of(mentions), List.of()), Map.of(), DAY);
    }
}
