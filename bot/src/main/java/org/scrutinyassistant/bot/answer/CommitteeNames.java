package org.scrutinyassistant.bot.answer;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Name;
import org.scrutinyassistant.bot.vocabulary.NameSource;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.Committees;
import org.springframework.stereotype.Component;

/** The names of committees, whole and by each of their subjects. */
@Component
class CommitteeNames implements NameSource {

    private static final Pattern KIND = Pattern.compile(
            "(?i)\\b(overview and scrutiny|scrutiny|select|management|panel|(sub-?)?committee|board|commission)\\b");
    private static final Pattern AND = Pattern.compile(",? and |, ");

    private final Committees committees;

    CommitteeNames(Committees committees) {
        this.committees = committees;
    }

    @Override
    public Stream<Name> names() {
        return committees.findAll().stream().map(CommitteeNames::name);
    }

    private static Name name(Committee committee) {
        String whole = committee.name();
        String subject = KIND.matcher(whole).replaceAll("").strip();
        Stream<String> parts = Stream.concat(Stream.of(subject), AND.splitAsStream(subject));
        Stream<String> shorter = parts.filter(part -> !part.isBlank())
                .flatMap(part -> Stream.of(part + " committee", part + " panel", part + " meeting"));
        return new Name(
                EntityKind.COMMITTEE,
                Keys.of("committee", committee.id()),
                whole,
                Stream.concat(Stream.of(whole), shorter).distinct().toList());
    }
}
