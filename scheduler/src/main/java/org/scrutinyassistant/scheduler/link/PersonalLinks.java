package org.scrutinyassistant.scheduler.link;

import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.delivery.AnswerLink;
import org.scrutinyassistant.scheduler.delivery.StopLink;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.springframework.stereotype.Component;

/** Makes personal links and reads them back; whoever holds a link may do the one thing it is for. */
@Component
public class PersonalLinks implements StopLink, AnswerLink {

    private final Seal seal;
    private final BaseAddress base;

    PersonalLinks(Seal seal, BaseAddress base) {
        this.seal = seal;
        this.base = base;
    }

    @Override
    public Optional<URI> of(Addressee person, List<Notice> notices) {
        Map<Subject, Boolean> subjects = notices.stream()
                .flatMap(notice -> Stoppable.behind(notice.raised()).stream())
                .distinct()
                .collect(toMap(subject -> subject, person.follows()::contains));
        return subjects.isEmpty()
                ? Optional.empty()
                : Optional.of(base.of("/stop/" + seal.token(new StopOrder(person.id(), subjects).text())));
    }

    @Override
    public Optional<URI> of(Addressee person, Notice notice) {
        return Optional.of(base.of("/answer/" + seal.token(new AnswerOrder(person.id(), notice.id()).text())));
    }

    /** Returns what a stop link asks for; empty if it was not made here. */
    public Optional<StopOrder> stop(String token) {
        return pieces(token, "stop").map(pieces -> StopOrder.of(pieces[1], pieces[2]));
    }

    /** Returns what an answer link is for; empty if it was not made here. */
    public Optional<AnswerOrder> answer(String token) {
        return pieces(token, "answer")
                .map(pieces -> new AnswerOrder(Long.parseLong(pieces[1]), Long.parseLong(pieces[2])));
    }

    private Optional<String[]> pieces(String token, String purpose) {
        return seal.text(token).map(text -> text.split("\\|")).filter(pieces -> pieces[0].equals(purpose));
    }
}
