package org.scrutinyassistant.web.chat;

import jakarta.servlet.http.HttpSession;
import org.scrutinyassistant.web.ask.Asking;
import org.scrutinyassistant.web.ask.AskingDay;
import org.scrutinyassistant.web.ask.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Asks one question in the conversation of a session; a failure is an answer too. */
@Component
class ChatTurn {

    private static final Logger log = LoggerFactory.getLogger(ChatTurn.class);
    private static final String CONVERSATION = Conversation.class.getName();

    private final Asking asking;
    private final AskingDay day;

    ChatTurn(Asking asking, AskingDay day) {
        this.asking = asking;
        this.day = day;
    }

    Exchange take(Question question, HttpSession session) {
        Conversation conversation = conversation(session);
        Exchange exchange = Exchange.of(question.text(), answer(conversation, question));
        conversation.add(exchange);
        return exchange;
    }

    static Conversation conversation(HttpSession session) {
        synchronized (WebUtils.getSessionMutex(session)) {
            if (session.getAttribute(CONVERSATION) instanceof Conversation begun) {
                return begun;
            }
            Conversation conversation = new Conversation();
            session.setAttribute(CONVERSATION, conversation);
            return conversation;
        }
    }

    static void startAgain(HttpSession session) {
        session.removeAttribute(CONVERSATION);
    }

    private Answer answer(Conversation conversation, Question question) {
        try {
            return Answer.of(asking.ask(conversation.id(), question, day.today()));
        } catch (RuntimeException failure) {
            log.error("No answer in conversation {}", conversation.id(), failure);
            return Answer.failed();
        }
    }
}
