package org.scrutinyassistant.web.chat;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.web.ask.Question;
import org.scrutinyassistant.web.fault.FieldFault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The chat page as a browser with script sees it: only the new exchange comes back, or the form with what is wrong. */
@Controller
class LiveChat {

    private final ChatTurn turn;

    LiveChat(ChatTurn turn) {
        this.turn = turn;
    }

    @PostMapping(path = "/chat", headers = "HX-Request=true")
    String ask(
            @RequestParam(required = false) @Nullable String text,
            HttpSession session,
            HttpServletResponse response,
            Model model) {
        try {
            model.addAttribute("exchange", turn.take(Question.of(text), session));
            return "scrutiny/exchange :: exchange";
        } catch (FieldFault fault) {
            response.setHeader("HX-Retarget", "#ask");
            response.setHeader("HX-Reswap", "outerHTML");
            model.addAttribute("wrong", AskForm.wrong(fault));
            model.addAttribute("typed", text);
            return "scrutiny/ask :: ask";
        }
    }
}
