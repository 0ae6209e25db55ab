package org.scrutinyassistant.web.people;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Cover;
import org.scrutinyassistant.register.person.Entered;

/**
 * A person as JSON; times of day are in UK time, written "18:00".
 *
 * @param head the id of who answers for them
 * @param follows subjects such as {@code indicator:5}
 * @param warnings what may be a slip in what was entered
 */
record PersonView(
        long id,
        String name,
        String role,
        @Nullable String email,
        List<String> committees,
        List<String> channels,
        @Nullable QuietView quiet,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime digestAt,
        @Nullable Long coverBy,
        @Nullable LocalDate coverFrom,
        @Nullable LocalDate coverUntil,
        @Nullable Long head,
        List<String> follows,
        List<String> stopped,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> warnings) {

    static PersonView of(Entered entered) {
        Addressee person = entered.person();
        Optional<Cover> cover = Optional.ofNullable(person.cover());
        return new PersonView(
                person.id(),
                person.name(),
                person.role().word(),
                person.email(),
                sorted(person.committees()),
                person.channels().stream().map(ChannelName::word).toList(),
                Optional.ofNullable(person.quiet()).map(QuietView::of).orElse(null),
                person.digestAt(),
                cover.map(Cover::by).orElse(null),
                cover.map(Cover::from).orElse(null),
                cover.map(Cover::until).orElse(null),
                person.headId(),
                sorted(person.follows()),
                sorted(person.stopped()),
                entered.warnings());
    }

    static PersonView of(Addressee person) {
        return of(new Entered(person, List.of()));
    }

    private static List<String> sorted(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().toList();
    }
}
