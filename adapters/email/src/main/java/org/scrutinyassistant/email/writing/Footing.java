package org.scrutinyassistant.email.writing;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.delivery.AnswerLink;
import org.scrutinyassistant.scheduler.delivery.Dispatch;
import org.scrutinyassistant.scheduler.delivery.StopLink;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.Weight;

/** Finds what stands under a mail: why it came, where to answer it, and how to stop it or why it can't be stopped. */
public final class Footing {

    /** Where people can't stop anything by a link. */
    public static final StopLink NO_STOPPING = (person, notices) -> Optional.empty();

    /** Where people can't answer anything by a link. */
    public static final AnswerLink NO_ANSWERING = (person, notice) -> Optional.empty();

    private static final String LAWFUL =
            "You can't stop %s, because it is about something that the law sets a day for.";

    private final StopLink stop;
    private final AnswerLink answer;

    public Footing(StopLink stop, AnswerLink answer) {
        this.stop = stop;
        this.answer = answer;
    }

    Foot of(Dispatch dispatch) {
        return new Foot(answers(dispatch), why(dispatch), stop(dispatch));
    }

    private Map<String, FootLink> answers(Dispatch dispatch) {
        Map<String, FootLink> links = new LinkedHashMap<>();
        for (Notice notice : dispatch.notices()) {
            answer.of(dispatch.to(), notice)
                    .ifPresent(address -> links.put(
                            "notice:" + notice.id(),
                            new FootLink("Answer: " + notice.raised().title(), address.toString())));
        }
        return links;
    }

    private @Nullable URI stop(Dispatch dispatch) {
        List<Notice> stoppable = dispatch.notices().stream()
                .filter(notice -> notice.raised().weight() != Weight.STATUTORY)
                .toList();
        return stoppable.isEmpty() ? null : stop.of(dispatch.to(), stoppable).orElse(null);
    }

    private static List<String> why(Dispatch dispatch) {
        String said = dispatch.words().message().plain();
        Stream<String> reasons = dispatch.notices().stream()
                .map(notice -> notice.raised().why())
                .distinct()
                .filter(why -> !said.contains(why));
        return Stream.concat(reasons, lawful(dispatch)).toList();
    }

    private static Stream<String> lawful(Dispatch dispatch) {
        List<NewNotice> raised = dispatch.notices().stream()
                .map(Notice::raised)
                .filter(notice -> notice.weight() == Weight.STATUTORY)
                .toList();
        return dispatch.notices().size() == 1
                ? raised.stream().map(notice -> LAWFUL.formatted("this notice"))
                : raised.stream().map(notice -> LAWFUL.formatted("“" + notice.title() + "”"));
    }
}
