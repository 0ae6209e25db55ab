package org.scrutinyassistant.web.broadcast.page;

import java.util.Optional;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.broadcast.Broadcast;
import org.scrutinyassistant.scheduler.broadcast.BroadcastState;
import org.scrutinyassistant.scheduler.broadcast.Broadcasting;
import org.scrutinyassistant.scheduler.broadcast.Decision;
import org.scrutinyassistant.scheduler.broadcast.Draft;
import org.scrutinyassistant.web.fault.NothingThere;
import org.springframework.stereotype.Component;

/** Keeps what was written as a draft; one that takes another's place cancels that one. */
@Component
class Redrafting {

    private final Broadcasting broadcasting;

    Redrafting(Broadcasting broadcasting) {
        this.broadcasting = broadcasting;
    }

    /** Returns the broadcast of an id, or throws that there is none. */
    Broadcast find(long id) {
        return broadcasting.find(id).orElseThrow(() -> new NothingThere("There is no broadcast " + id));
    }

    /** Returns what is kept of the draft that is replaced. */
    Kept kept(Sheet sheet) {
        return new Kept(replaced(sheet).map(Broadcast::draft).orElse(null));
    }

    /** Returns whether it is a draft still, which may be written anew. */
    static boolean still(Broadcast broadcast) {
        return broadcast.state() == BroadcastState.DRAFT;
    }

    Decision keep(Sheet sheet) {
        Actor author = Asked.actor(sheet.by() == null ? "" : sheet.by());
        Draft draft = sheet.draft(kept(sheet));
        Long replaces = sheet.replaces();
        return replaces == null ? broadcasting.draft(draft, author) : broadcasting.replace(replaces, draft, author);
    }

    private Optional<Broadcast> replaced(Sheet sheet) {
        return Optional.ofNullable(sheet.replaces()).flatMap(broadcasting::find).filter(Redrafting::still);
    }
}
