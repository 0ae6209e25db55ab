package org.scrutinyassistant.web.people;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Cover;
import org.scrutinyassistant.register.person.EmailAddress;
import org.scrutinyassistant.register.person.Followings;
import org.scrutinyassistant.register.person.PersonDraft;
import org.scrutinyassistant.register.person.Quiet;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.web.body.Body;
import org.scrutinyassistant.web.fault.FieldFault;

/** Reads a person as they come in. */
final class PersonRequest {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORD = 40;

    private final Body body;

    private PersonRequest(Body body) {
        this.body = body.spelt(
                "id",
                "name",
                "role",
                "email",
                "committees",
                "channels",
                "quiet",
                "digestAt",
                "coverBy",
                "coverFrom",
                "coverUntil",
                "head",
                "follows",
                "stopped",
                "warnings");
    }

    static PersonDraft read(Body body) {
        return new PersonRequest(body).draft();
    }

    private PersonDraft draft() {
        return new PersonDraft(
                needed("name", LONGEST_NAME),
                word("role", needed("role", LONGEST_WORD), Role::of),
                email(),
                new LinkedHashSet<>(body.words("committees")),
                channels(),
                body.object("quiet").map(PersonRequest::quiet).orElse(null),
                body.time("digestAt"),
                cover(),
                body.id("head"),
                followings());
    }

    private String needed(String field, int longest) {
        String line = body.line(field, longest);
        if (line == null) {
            throw new FieldFault(body.name(field), "is missing");
        }
        return line;
    }

    private @Nullable String email() {
        String email = body.line("email", LONGEST_NAME);
        if (email != null && !EmailAddress.isOne(email)) {
            throw new FieldFault(body.name("email"), "must be one address, such as name@example.org");
        }
        return email;
    }

    private List<ChannelName> channels() {
        return body.words("channels").stream()
                .map(written -> word("channels", written, ChannelName::of))
                .distinct()
                .toList();
    }

    private static @Nullable Quiet quiet(Body quiet) {
        quiet.spelt("from", "to");
        LocalTime from = quiet.time("from");
        LocalTime to = quiet.time("to");
        if ((from == null) != (to == null)) {
            throw new FieldFault(quiet.name(from == null ? "from" : "to"), "is missing");
        }
        return from == null || to == null ? null : new Quiet(from, to);
    }

    private @Nullable Cover cover() {
        Long by = body.id("coverBy");
        LocalDate from = body.day("coverFrom");
        LocalDate until = body.day("coverUntil");
        if (by == null && (from != null || until != null)) {
            throw new FieldFault(body.name("coverBy"), "is missing although the days of the cover are given");
        }
        return by == null ? null : new Cover(by, from, until);
    }

    private @Nullable Followings followings() {
        return body.has("follows") || body.has("stopped")
                ? new Followings(subjects("follows"), subjects("stopped"))
                : null;
    }

    private Set<Subject> subjects(String field) {
        return body.words(field).stream()
                .map(written -> word(field, written, Subject::of))
                .collect(Collectors.toSet());
    }

    private <T> T word(String field, String written, Function<String, T> known) {
        try {
            return known.apply(written.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new FieldFault(body.name(field), "can't be " + written + ": " + unknown.getMessage());
        }
    }
}
