package org.scrutinyassistant.web.chat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.bot.dialogue.Dialogue;
import org.scrutinyassistant.web.WebSettings;
import org.scrutinyassistant.web.ask.Question;
import org.scrutinyassistant.web.fault.FieldFault;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The chat page as a browser without script sees it: each question is a form, each answer a fresh page. */
@Controller
class ChatPage {

    private static final String AGAIN = "redirect:/";

    private final ChatTurn turn;
    private final WebSettings settings;

    ChatPage(ChatTurn turn, WebSettings settings) {
        this.turn = turn;
        this.settings = settings;
    }

    @GetMapping("/")
    ModelAndView show(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        List<Exchange> exchanges =
                session == null ? List.of() : ChatTurn.conversation(session).exchanges();
        return new ModelAndView("scrutiny/page")
                .addObject("name", settings.name())
                .addObject("longest", Dialogue.LONGEST_TEXT)
                .addObject("examples", settings.examples())
                .addObject("exchanges", exchanges);
    }

    @PostMapping("/chat")
    ModelAndView ask(@RequestParam(required = false) @Nullable String text, HttpServletRequest request) {
        try {
            turn.take(Question.of(text), request.getSession());
            return new ModelAndView(AGAIN + "#latest");
        } catch (FieldFault fault) {
            ModelAndView page =
                    show(request).addObject("wrong", AskForm.wrong(fault)).addObject("typed", text);
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        }
    }

    @PostMapping("/chat/new")
    String startAgain(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            ChatTurn.startAgain(session);
        }
        return AGAIN;
    }

    @GetMapping({"/chat", "/chat/new"})
    String back() {
        return AGAIN;
    }
}
