package org.scrutinyassistant.bot.answer.person;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.agenda.Officer;
import org.scrutinyassistant.register.agenda.Report;
import org.scrutinyassistant.register.committee.Contact;
import org.scrutinyassistant.register.document.Fact;

/** A person whose contact details the papers publish, and why they are named there. */
record PublishedContact(String name, String about, String details, Fact statedBy) {

    static PublishedContact of(Contact contact) {
        return new PublishedContact(
                contact.name(),
                Objects.requireNonNullElse(contact.role(), ""),
                details(contact.tel(), contact.email()),
                contact);
    }

    static Stream<PublishedContact> of(Report report) {
        return Stream.concat(
                of(report, report.author(), "author of the report on " + report.subject()),
                of(report, report.director(), "director for the report on " + report.subject()));
    }

    private static Stream<PublishedContact> of(Report report, @Nullable Officer officer, String about) {
        if (officer == null || officer.name() == null) {
            return Stream.empty();
        }
        String title = officer.title() == null ? about : officer.title() + ", " + about;
        return Stream.of(new PublishedContact(
                String.valueOf(officer.name()), title, details(officer.tel(), officer.email()), report));
    }

    String plain() {
        return Stream.of(name, about, details).filter(said -> !said.isBlank()).collect(joining(", "));
    }

    private static String details(@Nullable String tel, @Nullable String email) {
        return Stream.of(tel == null ? "" : "tel. " + tel, email == null ? "" : email)
                .filter(said -> !said.isBlank())
                .collect(joining(", "));
    }
}
