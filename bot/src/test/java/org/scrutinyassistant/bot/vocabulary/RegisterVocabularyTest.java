package org.scrutinyassistant.bot.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Name;
import org.scrutinyassistant.register.document.Documents;

class RegisterVocabularyTest {

    private static final Name LAMP = new Name(EntityKind.TERM, "term:1", "Lamp", List.of("lamp"));
    private static final Name FERRY = new Name(EntityKind.INDICATOR, "indicator:1", "Ferries", List.of("ferries"));

    private final Documents documents = mock(Documents.class);
    private final List<String> people = new ArrayList<>();
    private final RegisterVocabulary vocabulary =
            new RegisterVocabulary(documents, List.of(() -> Stream.of(LAMP), () -> Stream.of(FERRY)), () -> people);

    @Test
    void the_names_of_all_sources_stand_together() {
        assertThat(vocabulary.names()).containsExactly(LAMP, FERRY);
    }

    @Test
    void people_are_as_they_are_now() {
        assertThat(vocabulary.people()).isEmpty();
        people.add("Kim Lane");
        assertThat(vocabulary.people()).containsExactly("Kim Lane");
    }

    @Test
    void the_version_changes_with_each_document() {
        when(documents.count()).thenReturn(2L, 3L);

        assertThat(vocabulary.version()).isNotEqualTo(vocabulary.version());
    }
}
