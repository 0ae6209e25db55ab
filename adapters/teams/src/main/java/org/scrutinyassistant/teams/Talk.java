package org.scrutinyassistant.teams;

import com.microsoft.bot.builder.BotFrameworkAdapter;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import java.util.concurrent.CompletableFuture;
import org.scrutinyassistant.message.Message;

/** One activity from Teams and what goes back into the same conversation and thread. */
final class Talk {

    private final Answering answering;

    Talk(Answering answering) {
        this.answering = answering;
    }

    /** Answers one activity; those that ask for nothing pass in silence. */
    CompletableFuture<Void> turn(TurnContext context) {
        Activity activity = context.getActivity();
        return switch (activity.getType()) {
            case ActivityTypes.MESSAGE -> send(context, answering.to(activity, Heard.in(activity)));
            case ActivityTypes.INVOKE -> pressed(context);
            case ActivityTypes.INSTALLATION_UPDATE -> installed(context);
            default -> silence();
        };
    }

    private CompletableFuture<Void> pressed(TurnContext context) {
        Activity activity = context.getActivity();
        if (!InvokeAnswer.CARD_ACTION.equals(activity.getName())) {
            return silence();
        }
        String words = Heard.in(activity);
        context.getTurnState().add(BotFrameworkAdapter.INVOKE_RESPONSE_KEY, InvokeAnswer.said(words));
        return send(context, answering.to(activity, words));
    }

    private CompletableFuture<Void> installed(TurnContext context) {
        return "add".equals(context.getActivity().getAction()) ? send(context, answering.welcome()) : silence();
    }

    private static CompletableFuture<Void> silence() {
        return CompletableFuture.completedFuture(null);
    }

    private static CompletableFuture<Void> send(TurnContext context, Message message) {
        return context.sendActivity(ReplyActivity.of(context.getActivity(), message))
                .thenApply(sent -> null);
    }
}
