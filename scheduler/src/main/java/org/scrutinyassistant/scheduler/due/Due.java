package org.scrutinyassistant.scheduler.due;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;

/**
 * What is due, before it is known whether it was told already; only then is it put into words.
 *
 * @param to who gets it, by the id of the person
 */
public record Due(NoticeKey key, long to, Supplier<NewNotice> put) {

    public static Due of(NewNotice notice) {
        return new Due(notice.key(), notice.recipient().id(), () -> notice);
    }

    public NewNotice notice() {
        return put.get();
    }

    Due with(UnaryOperator<NewNotice> change) {
        return new Due(key, to, () -> change.apply(put.get()));
    }
}
