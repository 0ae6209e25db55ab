package org.scrutinyassistant.web.recommendations;

import static java.util.Comparator.comparing;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.register.monitoring.Monitored;
import org.scrutinyassistant.register.monitoring.Monitoring;
import org.scrutinyassistant.register.person.Directory;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.delivery.Worded;
import org.scrutinyassistant.scheduler.delivery.Wording;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeSpec;
import org.scrutinyassistant.web.fault.NothingThere;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the letter from the chair that escalation drafted last; nothing sends it by itself. */
@RestController
class LetterController {

    private static final String STAGE = "letter";

    private final Ledger ledger;
    private final Monitoring monitoring;
    private final Directory directory;
    private final Wording wording;

    LetterController(Ledger ledger, Monitoring monitoring, Directory directory, Wording wording) {
        this.ledger = ledger;
        this.monitoring = monitoring;
        this.directory = directory;
        this.wording = wording;
    }

    @Operation(
            summary = "The letter that escalation drafted for the chair",
            description = "It is never sent by itself.")
    @GetMapping(path = "/api/recommendations/{id}/letter", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String letter(@PathVariable long id) {
        Optional<Notice> drafted = ledger.about(Subject.recommendation(id)).stream()
                .filter(notice ->
                        NoticeSpec.withoutNumbers(notice.raised().key().stage()).equals(STAGE))
                .max(comparing(Notice::raisedAt));
        return drafted.filter(notice -> late(id, notice))
                .flatMap(this::worded)
                .map(words -> words.title() + "\n\n" + words.message().plain() + "\n")
                .orElseThrow(() -> new NothingThere("No letter is drafted about recommendation " + id + ": "
                        + (drafted.isPresent()
                                ? "what it was about is not late any more"
                                : "escalation has not come that far")));
    }

    /** Returns whether what the letter is about is late still; by another date that counts now it may not be. */
    private boolean late(long id, Notice letter) {
        return monitoring
                .find(id)
                .filter(Monitored::overdue)
                .map(Monitored::deadline)
                .filter(deadline ->
                        letter.raised().key().event().equals(deadline.on().toString()))
                .isPresent();
    }

    private Optional<Worded> worded(Notice notice) {
        return directory.find(notice.raised().recipient().id()).map(person -> wording.of(List.of(notice), person));
    }
}
