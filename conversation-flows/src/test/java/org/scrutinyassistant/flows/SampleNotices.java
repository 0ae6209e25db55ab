package org.scrutinyassistant.flows;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.scheduler.notice.Recipient;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;

/** Invented notices of every kind and stage, filled from {@code notices.properties}. */
final class SampleNotices {

    static final Addressee HEAD_OF_PARKS = person(7, "Head of Parks");

    private static final LocalDate DUE = LocalDate.of(2031, 6, 12);
    private static final Instant NOW = Instant.parse("2031-06-03T08:00:00Z");
    private static final Properties SAID = read();

    private SampleNotices() {}

    static Addressee person(long id, String name) {
        return new Addressee(
                id,
                name,
                Role.OFFICER,
                null,
                Set.of(),
                List.of(ChannelName.EMAIL),
                null,
                null,
                null,
                null,
                Set.of(),
                Set.of());
    }

    static Notice notice(NoticeKind kind, String stage) {
        return notice(kind, stage, Weight.ROUTINE);
    }

    static Notice notice(NoticeKind kind, String stage, Weight weight) {
        return notice(kind, stage, weight, NOW);
    }

    static Notice notice(NoticeKind kind, String stage, Weight weight, Instant sent) {
        Map<String, String> said = said(kind);
        NewNotice raised = new NewNotice(
                new NoticeKey(kind, Subject.recommendation(3), DUE.toString(), stage, HEAD_OF_PARKS.id()),
                Recipient.of(HEAD_OF_PARKS),
                said.getOrDefault("title", "Recommendation 2 of the Saltmere Parks Panel"),
                DUE,
                NOW,
                weight,
                said.getOrDefault("why", ""),
                said.getOrDefault("working", ""),
                Said.of(said));
        return new Notice(1, raised, NOW, ChannelName.EMAIL, sent, NoticeState.WAITING, "", 0, null, null, null);
    }

    private static Map<String, String> said(NoticeKind kind) {
        String prefix = kind.word() + ".";
        return SAID.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .collect(Collectors.toMap(name -> name.substring(prefix.length()), SAID::getProperty));
    }

    private static Properties read() {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(SampleNotices.class.getResourceAsStream("/notices.properties")),
                StandardCharsets.UTF_8)) {
            Properties said = new Properties();
            said.load(file);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
