package org.scrutinyassistant.teams;

import com.microsoft.bot.builder.BotFrameworkAdapter;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.scheduler.delivery.Worded;
import org.scrutinyassistant.teams.notice.NoticeActivity;
import org.scrutinyassistant.teams.press.Answered;
import org.scrutinyassistant.teams.press.Desk;
import org.scrutinyassistant.teams.press.Pressed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a press on a notice's card to the desk, and what comes of it back into Teams. */
final class Pressing {

    private static final Logger LOG = LoggerFactory.getLogger(Pressing.class);
    private static final String FAILED = "Something went wrong on my side. Please try again in a moment.";

    private final Desk desk;
    private final Counts counts;

    Pressing(Desk desk, Counts counts) {
        this.desk = desk;
        this.counts = counts;
    }

    /** Answers an Action.Execute: the response is the new card, which other devices get by its replacement, or a line of words. */
    CompletableFuture<Void> executed(TurnContext context, Pressed pressed) {
        Answered answered = answer(context, pressed);
        Worded card = answered.card();
        context.getTurnState()
                .add(
                        BotFrameworkAdapter.INVOKE_RESPONSE_KEY,
                        card == null
                                ? InvokeAnswer.said(answered.words())
                                : InvokeAnswer.card(NoticeActivity.card(card)));
        if (card != null && shown(context)) {
            replace(context, card).exceptionally(Pressing::leftAsItWas);
        }
        return CompletableFuture.completedFuture(null);
    }

    /** Answers an Action.Submit: the card is replaced where it stands, or else the words are said. */
    CompletableFuture<Void> submitted(TurnContext context, Pressed pressed) {
        Answered answered = answer(context, pressed);
        Worded card = answered.card();
        return card == null || !shown(context)
                ? say(context, answered.words())
                : replace(context, card).exceptionallyCompose(fault -> say(context, answered.words()));
    }

    private Answered answer(TurnContext context, Pressed pressed) {
        Answered answered;
        try {
            answered = desk.answer(pressed, Speaker.of(context.getActivity()).person());
        } catch (RuntimeException fault) {
            LOG.error("An answer to a notice failed", fault);
            answered = new Answered(FAILED, null);
        }
        counts.press(pressed.verb(), answered.card() != null);
        return answered;
    }

    private static boolean shown(TurnContext context) {
        String shown = context.getActivity().getReplyToId();
        return shown != null && !shown.isEmpty();
    }

    private static CompletableFuture<Void> replace(TurnContext context, Worded card) {
        Activity update = NoticeActivity.of(context.getActivity().createReply(), card);
        update.setType(ActivityTypes.MESSAGE);
        update.setId(context.getActivity().getReplyToId());
        return CompletableFuture.completedFuture(update)
                .thenCompose(context::updateActivity)
                .thenApply(receipt -> null);
    }

    private static @Nullable Void leftAsItWas(Throwable fault) {
        LOG.info("The card of an answered notice could not be replaced: {}", fault.toString());
        return null;
    }

    private static CompletableFuture<Void> say(TurnContext context, String words) {
        return context.sendActivity(ReplyActivity.of(context.getActivity(), Message.of(words)))
                .thenApply(sent -> null);
    }
}
