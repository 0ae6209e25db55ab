package org.scrutinyassistant.web.broadcast.page;

import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.broadcast.Broadcast;
import org.scrutinyassistant.scheduler.broadcast.BroadcastState;
import org.scrutinyassistant.scheduler.broadcast.Broadcasting;
import org.scrutinyassistant.scheduler.broadcast.Decision;
import org.scrutinyassistant.scheduler.broadcast.Draft;
import org.springframework.stereotype.Component;

/** Keeps what was written as a draft; one that takes another's place cancels that one. */
@Component
class Redrafting {

    private final Broadcasting broadcasting;

    Redrafting(Broadcasting broadcasting) {
        this.broadcasting = broadcasting;
    }

    /** Returns the draft of an id, if it is still one. */
    Optional<Broadcast> draft(long id) {
        return broadcasting.find(id).filter(broadcast -> broadcast.state() == BroadcastState.DRAFT);
    }

    /** Returns the ids of those who were chosen by name for the draft that is replaced. */
    List<Long> people(Sheet sheet) {
        return replaced(sheet).map(draft -> draft.draft().audience().people()).orElse(List.of());
    }

    Decision keep(Sheet sheet) {
        Actor author = Asked.actor(sheet.by() == null ? "" : sheet.by());
        Draft draft = sheet.draft(people(sheet));
        Long replaces = sheet.replaces();
        return replaces == null ? broadcasting.draft(draft, author) : broadcasting.replace(replaces, draft, author);
    }

    private Optional<Broadcast> replaced(Sheet sheet) {
        return Optional.ofNullable(sheet.replaces()).flatMap(this::draft);
    }
}
