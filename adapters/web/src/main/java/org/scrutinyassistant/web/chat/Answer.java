package org.scrutinyassistant.web.chat;

import java.util.List;
import java.util.Locale;
import org.scrutinyassistant.bot.dialogue.Reply;
import org.scrutinyassistant.message.Button;
import org.scrutinyassistant.message.Message;

/**
 * What the page shows under a question.
 *
 * @param tone {@code answered}, {@code clarify}, {@code declined} or {@code failed}
 * @param next what may be pressed instead of typing
 * @param sources where the facts stand, one line each
 */
record Answer(String tone, List<ShownPart> parts, List<Button> next, List<String> sources) {

    private static final Message FAILED = Message.of("Sorry, something went wrong and your question was not answered. "
            + "Please ask again in a moment; if it keeps happening, tell your scrutiny team.");

    static Answer of(Reply reply) {
        Message message = reply.message();
        List<Button> next = message.buttons().isEmpty()
                ? reply.choices().stream().map(Button::new).toList()
                : message.buttons();
        return new Answer(
                reply.outcome().name().toLowerCase(Locale.ROOT), ShownPart.all(message), next, cited(message));
    }

    static Answer failed() {
        return new Answer("failed", ShownPart.all(FAILED), List.of(), List.of());
    }

    private static List<String> cited(Message message) {
        return message.sources().stream().distinct().map(SourceLine::of).toList();
    }
}
