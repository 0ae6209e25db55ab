package org.scrutinyassistant.bot.answer.cover;

import java.time.LocalDate;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Cover;
import org.scrutinyassistant.register.person.Directory;
import org.springframework.stereotype.Component;

/** Says in words who covers for somebody, and when. */
@Component
public class CoverWords {

    private final Directory directory;

    CoverWords(Directory directory) {
        this.directory = directory;
    }

    /** Returns who it is and when: "Head of Parks, from Monday 3 August 2026 to Friday 14 August 2026". */
    public String whole(Cover cover) {
        return name(cover) + ", " + days(cover);
    }

    String name(Cover cover) {
        return directory.find(cover.by()).map(Addressee::name).orElse("somebody who is no longer known");
    }

    static String days(Cover cover) {
        LocalDate from = cover.from();
        LocalDate until = cover.until();
        if (from != null && from.equals(until)) {
            return "on " + UkTime.day(from);
        }
        String start = from == null ? "from now on" : "from " + UkTime.day(from);
        if (until == null) {
            return start + " until you are back";
        }
        return from == null ? "until " + UkTime.day(until) : start + " to " + UkTime.day(until);
    }
}
