package org.scrutinyassistant.web.broadcast.page;

import java.util.function.Function;
import org.scrutinyassistant.scheduler.acting.Acted;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.acting.Resending;
import org.scrutinyassistant.scheduler.broadcast.Broadcasting;
import org.scrutinyassistant.scheduler.broadcast.Decision;
import org.scrutinyassistant.scheduler.broadcast.Decision.Done;
import org.scrutinyassistant.scheduler.broadcast.Decision.Refused;
import org.scrutinyassistant.web.console.Wrong;
import org.scrutinyassistant.web.fault.FieldFault;
import org.scrutinyassistant.web.fault.NothingThere;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Approves, cancels and sends again from the page; a refusal is told there, and nothing that is done is done by reloading. */
@Controller
class BroadcastDeeds {

    private final Broadcasting broadcasting;
    private final Resending resending;
    private final Showing showing;

    BroadcastDeeds(Broadcasting broadcasting, @Lazy Resending resending, Showing showing) {
        this.broadcasting = broadcasting;
        this.resending = resending;
        this.showing = showing;
    }

    @PostMapping("/broadcasts/{id}/approve")
    ModelAndView approve(@PathVariable long id, Approver approver, RedirectAttributes after) {
        return decided(id, approver, after, actor -> broadcasting.approve(id, actor, approver.reason()));
    }

    @PostMapping("/broadcasts/{id}/cancel")
    ModelAndView cancel(@PathVariable long id, Approver approver, RedirectAttributes after) {
        return decided(id, approver, after, actor -> broadcasting.cancel(id, actor));
    }

    @PostMapping("/broadcasts/{id}/resend")
    String resend(@PathVariable long id, RedirectAttributes after) {
        Acted acted = resending.broadcast(id, new Actor(null));
        boolean done = acted instanceof Acted.Done;
        after.addFlashAttribute(done ? "done" : "wrong", done ? acted.words() : new Wrong(acted.words()));
        return "redirect:/broadcasts/" + id;
    }

    private ModelAndView decided(long id, Approver approver, RedirectAttributes after, Function<Actor, Decision> deed) {
        try {
            Decision decision = deed.apply(Asked.actor(approver.name()));
            if (decision instanceof Refused refused) {
                return again(id, approver, Asked.wrong(refused));
            }
            after.addFlashAttribute("done", ((Done) decision).words());
            return new ModelAndView("redirect:/broadcasts/" + id);
        } catch (FieldFault fault) {
            return again(id, approver, Asked.wrong(fault));
        }
    }

    private ModelAndView again(long id, Approver approver, Wrong wrong) {
        ModelAndView page = broadcasting
                .find(id)
                .map(broadcast -> showing.refused(broadcast, wrong))
                .orElseThrow(() -> new NothingThere("There is no broadcast " + id));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("approver", approver);
    }
}
