package org.scrutinyassistant.bot.dialogue;

/** Who is told of turns. */
public record Listeners(UnansweredLog unanswered, TurnObserver observer) {

    /** Returns listeners that do nothing. */
    public static Listeners none() {
        return new Listeners(unanswered -> {}, turn -> {});
    }

    void tell(ObservedTurn turn) {
        Reply reply = turn.reply();
        if (reply.outcome() == Outcome.DECLINED) {
            unanswered.add(new Unanswered(turn.turn().text(), turn.turn().today(), reply.flow(), reply.confidence()));
        }
        observer.observed(turn);
    }
}
