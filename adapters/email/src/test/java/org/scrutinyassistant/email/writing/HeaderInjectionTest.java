package org.scrutinyassistant.email.writing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.email.Channels;
import org.scrutinyassistant.email.Dispatches;
import org.scrutinyassistant.email.EmailSettings;
import org.scrutinyassistant.email.Settings;

/** Whatever stands in a title, it stays a subject of one line. */
class HeaderInjectionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Visits\r\nBcc: someone@example.org",
                "Visits\nBcc: someone@example.org",
                "Visits\rBcc: someone@example.org",
                "Visits\r\n\r\n<h1>Another body</h1>",
                "Visits\u2028Bcc: someone@example.org",
                "Visits\u0085Bcc: someone@example.org",
                "Visits\u0000\u0007\u001b[31m red",
                "Visits \u202egro.elpmaxe@enoemos \u2066",
                "=?utf-8?Q?Visits=0D=0ABcc:_someone@example.org?=",
                "Content-Type: text/html\r\n",
                "\ud800 half a character"
            })
    void aTitleStaysOneLineOfWords(String title) throws Exception {
        MimeMessage mail = Channels.writer()
                .write(Dispatches.titled("n1", "ola.brook@example.org", title), Mailbox.of("ola.brook@example.org"));
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject())
                .doesNotContainPattern("[\\p{Cc}\\p{Cs}\\u2028\\u202e\\u2066]")
                .doesNotContain("=?");
        assertThat(head(mail)).doesNotContainPattern("(?im)^(bcc|<h1)").containsOnlyOnce("\r\nSubject: ");
        assertThat(Collections.list(mail.getAllHeaders())).hasSize(15);
    }

    @Test
    void aLongTitleIsCutAndAnEmptyOneIsReplaced() throws Exception {
        assertThat(SubjectLine.of("Ä".repeat(400))).hasSize(150).endsWith("…");
        assertThat(SubjectLine.of("😀".repeat(200))
                        .codePointCount(0, SubjectLine.of("😀".repeat(200)).length()))
                .isEqualTo(150);
        assertThat(SubjectLine.of(" \r\n ")).isEqualTo("A notice for you");
    }

    @Test
    void wordsBeyondAsciiAreEncodedInTheHeadAndReadableAfterwards() throws Exception {
        MimeMessage mail = Channels.writer()
                .write(
                        Dispatches.titled("n1", "ola.brook@example.org", "Café – visits “fell” 😀"),
                        Mailbox.of("ola.brook@example.org"));
        assertThat(mail.getSubject()).isEqualTo("Café – visits “fell” 😀");
        assertThat(head(mail)).matches("\\A\\p{ASCII}*\\z");
    }

    @Test
    void aSenderBeyondAsciiIsEncodedToo() throws Exception {
        EmailSettings settings =
                new EmailSettings("Craffu Tŷ <scrutiny@example.org>", 2, Settings.LONGEST, Settings.LONGEST, 30, 100);
        MimeMessage mail = new MimeMessage((Session) null);
        mail.setFrom(settings.sender());
        mail.setText("x");

        assertThat(head(mail)).matches("\\A\\p{ASCII}*\\z").contains("<scrutiny@example.org>");
        assertThat(settings.sender().getPersonal()).isEqualTo("Craffu Tŷ");
    }

    private static String head(MimeMessage mail) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        String all = bytes.toString(StandardCharsets.UTF_8);
        return all.substring(0, all.indexOf("\r\n\r\n"));
    }
}
