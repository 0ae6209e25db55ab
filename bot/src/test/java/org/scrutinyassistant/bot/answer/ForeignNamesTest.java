package org.scrutinyassistant.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Name;
import org.scrutinyassistant.bot.understanding.Vocabulary;

class ForeignNamesTest {

    private final Papers papers = new Papers();
    private final ForeignNames foreign = new ForeignNames(papers);

    private static final class Papers implements Vocabulary {

        private final List<Name> names = new ArrayList<>();

        void print(String... phrases) {
            names.add(new Name(EntityKind.PASSAGE, "passage:" + names.size(), "Some words", List.of(phrases)));
        }

        @Override
        public long version() {
            return names.size();
        }

        @Override
        public List<Name> names() {
            return List.copyOf(names);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "how many ferries call at Gullhaven, false",
        "how many ferries call at Ternmouth, true",
        "how many ferries call at Ravenquay, true",
        "Ravenquay ferries, false",
        "how many ferries are there, false",
        "'for ferries, Ravenquay please', true",
        "how many ferries called in October, false",
        "how many ferries called in Oct, false",
        "did a ferry call on Tuesday, false",
    })
    void a_capitalised_word_that_hardly_ever_stands_in_the_papers_is_foreign(String text, boolean isForeign) {
        papers.print("Gullhaven is busy.", "Ferries leave Gullhaven.", "All sail to Gullhaven.", "Ternmouth is quiet.");

        assertThat(foreign.in(text)).isEqualTo(isForeign);
    }

    @Test
    void a_name_is_known_once_new_papers_print_it() {
        String question = "who mends the pier at Ravenquay";
        assertThat(foreign.in(question)).isTrue();

        papers.print("Ravenquay has a pier.", "Ravenquay has a lamp.", "Ravenquay has a gate.");

        assertThat(foreign.in(question)).isFalse();
    }
}
