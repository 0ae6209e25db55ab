package org.scrutinyassistant.scheduler.due;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.notice.NewNotice;

/** What corrections tell people; a notice of the same event that falls due at the same time would say it twice. */
record Instead(Map<About, NewNotice> said) {

    static Instead of(Collection<Correction> corrections) {
        return new Instead(corrections.stream()
                .flatMap(correction -> correction.instead().stream())
                .collect(toMap(About::of, notice -> notice, (one, other) -> one)));
    }

    List<NewNotice> notices() {
        return List.copyOf(said.values());
    }

    boolean says(NewNotice notice) {
        return said.containsKey(About.of(notice));
    }

    String reason(NewNotice notice) {
        NewNotice saying = said.getOrDefault(About.of(notice), notice);
        return "It is said by another notice of the same day: " + saying.title() + ".";
    }

    /** What somebody is to hear about. */
    private record About(Subject subject, String event, long person) {

        static About of(NewNotice notice) {
            return new About(
                    notice.key().subject(), notice.key().event(), notice.key().recipient());
        }
    }
}
