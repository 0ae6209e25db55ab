package org.scrutinyassistant.bot.answer.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutinyassistant.bot.answer.SomePack.PLACED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.agenda.Officer;
import org.scrutinyassistant.register.agenda.Report;
import org.scrutinyassistant.register.committee.Contact;

class PublishedContactTest {

    private static Report report(Officer author, Officer director) {
        return new Report(PLACED, "Lamps", null, null, null, author, director, null, null, List.of());
    }

    private static List<String> named(Officer author, Officer director) {
        return PublishedContact.of(report(author, director))
                .map(PublishedContact::plain)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Pilot, 01632 960001, pilot@example.org, 'P. Wren, Pilot, tel. 01632 960001, pilot@example.org'",
        ", 01632 960001,, 'P. Wren, tel. 01632 960001'",
        "Pilot,, pilot@example.org, 'P. Wren, Pilot, pilot@example.org'",
        ",,, P. Wren",
    })
    void a_contact_is_told_with_what_is_printed(String role, String tel, String email, String told) {
        Contact contact = new Contact(PLACED, "P. Wren", role, tel, email);

        assertThat(PublishedContact.of(contact).plain()).isEqualTo(told);
    }

    @Test
    void a_report_names_its_author_and_its_director() {
        Officer author = new Officer("P. Wren", "Lamplighter", null, "lamps@example.org");
        Officer director = new Officer("T. Finch", null, "01632 960002", null);

        assertThat(named(author, director))
                .containsExactly(
                        "P. Wren, Lamplighter, author of the report on Lamps, lamps@example.org",
                        "T. Finch, director for the report on Lamps, tel. 01632 960002");
    }

    @Test
    void an_officer_without_a_name_is_no_contact() {
        assertThat(named(new Officer(null, "Lamplighter", null, "lamps@example.org"), null))
                .isEmpty();
    }
}
