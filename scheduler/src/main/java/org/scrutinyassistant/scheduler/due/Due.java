package org.scrutinyassistant.scheduler.due;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;

/** What is due, before it is known whether it was told already; only then is it put into words. */
public record Due(NoticeKey key, Supplier<NewNotice> put) {

    public static Due of(NewNotice notice) {
        return new Due(notice.key(), () -> notice);
    }

    public NewNotice notice() {
        return put.get();
    }

    Due with(UnaryOperator<NewNotice> change) {
        return new Due(key, () -> change.apply(put.get()));
    }
}
