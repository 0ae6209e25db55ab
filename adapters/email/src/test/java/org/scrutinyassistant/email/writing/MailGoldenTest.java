package org.scrutinyassistant.email.writing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutinyassistant.email.Channels;
import org.scrutinyassistant.email.Dispatches;
import org.scrutinyassistant.email.Golden;
import org.scrutinyassistant.scheduler.delivery.Dispatch;

/** Whole mails as they leave. */
class MailGoldenTest {

    private static final Pattern BOUNDARY = Pattern.compile("----=_Part_(\\d+)_[\\d.]+");
    private static final Pattern PICTURE = Pattern.compile("(?s)(Content-ID: [^\n]+\n.*?\n\n)[A-Za-z0-9+/=\n]{500,}");

    static Stream<Arguments> mails() {
        return Stream.of(
                Arguments.of("response-deadline.eml", Dispatches.deadline()),
                Arguments.of("indicator-breach.eml", Dispatches.breach()),
                Arguments.of("meeting-notice.eml", Dispatches.meeting(0, false)),
                Arguments.of("meeting-cancelled.eml", Dispatches.meeting(2, true)),
                Arguments.of("broadcast.eml", Dispatches.anyDispatch("n44", "ola.brook@example.org")),
                Arguments.of("digest.eml", Dispatches.digest()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mails")
    void aMailOfThisKindLeavesSo(String golden, Dispatch dispatch) throws Exception {
        Golden.check(golden, normal(written(dispatch)));
    }

    @Test
    void whatTheLawSetsCanNotBeStoppedAndTheMailSaysWhy() throws Exception {
        MimeMessage mail = written(Dispatches.deadline());
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(mail.getHeader("List-Unsubscribe-Post")).isNull();
        assertThat(normal(mail)).contains("You can't stop this notice, because");
    }

    @Test
    void anythingElseIsStoppedByOnePress() throws Exception {
        MimeMessage mail = written(Dispatches.breach());
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://scrutiny.example.org/stop/7>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    private static MimeMessage written(Dispatch dispatch) throws Exception {
        return Channels.writer().write(dispatch, Mailbox.of("ola.brook@example.org"));
    }

    private static String normal(MimeMessage mail) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        String all = bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        java.util.Map<String, String> named = new java.util.LinkedHashMap<>();
        String plain = BOUNDARY.matcher(all)
                .replaceAll(found -> named.computeIfAbsent(found.group(), any -> "boundary-" + (named.size() + 1)));
        return PICTURE.matcher(plain).replaceAll("$1PICTURE\n");
    }
}
