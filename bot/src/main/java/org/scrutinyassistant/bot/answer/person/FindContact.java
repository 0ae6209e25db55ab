package org.scrutinyassistant.bot.answer.person;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.AskedCommittees;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.bot.answer.Words;
import org.scrutinyassistant.register.agenda.Reports;
import org.scrutinyassistant.register.committee.Contacts;
import org.scrutinyassistant.register.document.Standing;
import org.springframework.stereotype.Component;

/** Finds whom to get in touch with, among the contacts that the papers publish. */
@Component
@Called(value = "find-contact", fills = "contacts")
class FindContact implements Action<FindContact.Outcome> {

    private static final int MOST = 3;

    private final AskedCommittees committees;
    private final Contacts contacts;
    private final Reports reports;

    FindContact(AskedCommittees committees, Contacts contacts, Reports reports) {
        this.committees = committees;
        this.contacts = contacts;
        this.reports = reports;
    }

    enum Outcome {
        FOUND,
        NONE
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        Set<String> asked = Words.of(ask.text());
        List<PublishedContact> fitting = published(ask)
                .filter(contact -> shared(asked, contact) > 0)
                .sorted(comparing((PublishedContact contact) -> shared(asked, contact))
                        .reversed())
                .toList();
        if (fitting.isEmpty()) {
            return Result.of(Outcome.NONE).build();
        }
        long best = shared(asked, fitting.get(0));
        List<PublishedContact> told = fitting.stream()
                .filter(contact -> shared(asked, contact) == best)
                .limit(MOST)
                .toList();
        var result = Result.of(Outcome.FOUND)
                .value("contacts", told.stream().map(PublishedContact::plain).collect(joining("\n")));
        told.stream().map(contact -> Cited.from(contact.statedBy())).distinct().forEach(result::source);
        return result.build();
    }

    private Stream<PublishedContact> published(Ask ask) {
        return committees.in(ask).stream()
                .flatMap(committee -> Stream.concat(
                        Standing.of(contacts.findByDocumentCommittee(committee)).stream()
                                .map(PublishedContact::of),
                        Standing.of(reports.findByDocumentCommittee(committee)).stream()
                                .sorted(comparing(
                                        report -> report.document().asOf(), java.util.Comparator.reverseOrder()))
                                .flatMap(PublishedContact::of)));
    }

    private static long shared(Set<String> asked, PublishedContact contact) {
        Set<String> common = new HashSet<>(Words.of(contact.name() + " " + contact.about()));
        common.retainAll(asked);
        return common.size();
    }
}
