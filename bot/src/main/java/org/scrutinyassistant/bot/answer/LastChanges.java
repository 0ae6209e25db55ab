package org.scrutinyassistant.bot.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.scrutinyassistant.message.Button;
import org.springframework.stereotype.Component;

/** What people changed last about themselves in each conversation of late, so that it can be taken back. */
@Component
public class LastChanges {

    public static final Button UNDO = new Button("Undo");

    private static final int MOST = 10_000;

    private final Map<String, Change> changes = new LinkedHashMap<>(16, 0.75f, true);
    private final ReentrantLock lock = new ReentrantLock();

    /**
     * One change.
     *
     * @param person whose it was
     * @param about what it was about, such as "your digest"
     * @param back takes it back
     */
    public record Change(long person, String about, Runnable back) {}

    public void keep(Ask ask, long person, String about, Runnable back) {
        lock.lock();
        try {
            changes.put(ask.conversation(), new Change(person, about, back));
            if (changes.size() > MOST) {
                changes.remove(changes.keySet().iterator().next());
            }
        } finally {
            lock.unlock();
        }
    }

    /** Returns a person's last change in a conversation, once. */
    public Optional<Change> take(Ask ask, long person) {
        lock.lock();
        try {
            Optional<Change> last =
                    Optional.ofNullable(changes.get(ask.conversation())).filter(change -> change.person() == person);
            last.ifPresent(change -> changes.remove(ask.conversation()));
            return last;
        } finally {
            lock.unlock();
        }
    }
}
