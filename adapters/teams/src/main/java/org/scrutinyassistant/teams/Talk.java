package org.scrutinyassistant.teams;

import com.microsoft.bot.builder.BotFrameworkAdapter;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.teams.press.Pressed;
import org.scrutinyassistant.teams.reference.Attendance;

/** One activity from Teams and what goes back into the same conversation and thread. */
final class Talk {

    private final Answering answering;
    private final Attendance attendance;
    private final Pressing pressing;

    Talk(Answering answering, Attendance attendance, Pressing pressing) {
        this.answering = answering;
        this.attendance = attendance;
        this.pressing = pressing;
    }

    /** Answers one activity; those that ask for nothing pass in silence. */
    CompletableFuture<Void> turn(TurnContext context) {
        Activity activity = context.getActivity();
        attendance.see(activity);
        return switch (activity.getType()) {
            case ActivityTypes.MESSAGE -> said(context);
            case ActivityTypes.INVOKE -> pressed(context);
            case ActivityTypes.INSTALLATION_UPDATE -> installed(context);
            default -> silence();
        };
    }

    private CompletableFuture<Void> said(TurnContext context) {
        Activity activity = context.getActivity();
        Optional<Pressed> pressed = Pressed.in(activity);
        return pressed.isPresent()
                ? pressing.submitted(context, pressed.get())
                : send(context, answering.to(activity, Heard.in(activity)));
    }

    private CompletableFuture<Void> pressed(TurnContext context) {
        Activity activity = context.getActivity();
        if (!InvokeAnswer.CARD_ACTION.equals(activity.getName())) {
            return silence();
        }
        Optional<Pressed> pressed = Pressed.in(activity);
        return pressed.isPresent() ? pressing.executed(context, pressed.get()) : saidByButton(context);
    }

    private CompletableFuture<Void> saidByButton(TurnContext context) {
        String words = Heard.in(context.getActivity());
        context.getTurnState().add(BotFrameworkAdapter.INVOKE_RESPONSE_KEY, InvokeAnswer.said(words));
        return send(context, answering.to(context.getActivity(), words));
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
