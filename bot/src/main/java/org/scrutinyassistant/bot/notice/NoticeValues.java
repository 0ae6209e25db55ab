package org.scrutinyassistant.bot.notice;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.scheduler.notice.NewNotice;

/** What placeholders stand for in a notice: what its rule said first, and what every notice has. */
record NoticeValues(NewNotice notice, Addressee to) implements Values {

    /** The names that have a value in every notice, or in some of every kind. */
    static final Set<String> EVERYWHERE = Set.of("title", "due", "why", "working", "name", "in-place-of");

    @Override
    public @Nullable String find(String name) {
        String said = notice.said().words().get(name);
        return said == null ? everywhere(name) : present(said);
    }

    private @Nullable String everywhere(String name) {
        return switch (name) {
            case "title" -> notice.title();
            case "due" -> UkTime.day(notice.due());
            case "why" -> present(notice.why());
            case "working" -> saidAlready(notice.working()) ? null : present(notice.working());
            case "name" -> to.name();
            case "in-place-of" -> to.id() == notice.key().recipient() ? null : originally();
            default -> null;
        };
    }

    private @Nullable String originally() {
        return notice.recipient().id() == notice.key().recipient()
                ? notice.recipient().name()
                : null;
    }

    private boolean saidAlready(String words) {
        return notice.said().words().containsValue(words);
    }

    private static @Nullable String present(String words) {
        return words.isBlank() ? null : words;
    }
}
