package org.scrutinyassistant.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;

class ConversationsTest {

    private final Conversations conversations = new Conversations(3, Duration.ofHours(1), System::nanoTime);

    @Test
    void a_conversation_takes_one_turn_at_a_time() throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Callable<Void>> turns = IntStream.range(0, 400)
                .<Callable<Void>>mapToObj(turn -> this::count)
                .toList();
        people.invokeAll(turns);
        people.shutdown();

        try (Conversations.Seat seat = conversations.take("a")) {
            assertThat(counted(seat)).isEqualTo(400);
        }
    }

    @Test
    void no_more_are_remembered_than_allowed() {
        for (int id = 0; id < 10; id++) {
            conversations.take("c" + id).close();
        }

        assertThat(conversations.size()).isEqualTo(3);
    }

    private Void count() {
        try (Conversations.Seat seat = conversations.take("a")) {
            String next = String.valueOf(counted(seat) + 1);
            Mention count = new Mention(EntityKind.TERM, next, next, next, 1);
            Conversation before = seat.conversation();
            seat.leave(new Conversation(null, Map.of("count", count), before.memory(), null, List.of()));
            return null;
        }
    }

    private static int counted(Conversations.Seat seat) {
        Mention count = seat.conversation().last().get("count");
        return count == null ? 0 : Integer.parseInt(count.key());
    }
}
