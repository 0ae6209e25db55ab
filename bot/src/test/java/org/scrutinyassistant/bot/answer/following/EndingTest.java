package org.scrutinyassistant.bot.answer.following;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingTest {

    @ParameterizedTest(name = "{1} for {0}: {2}")
    @CsvSource({
        "digests?, no digest, true",
        "digests?, stop the digest at 8am, true",
        "digests?, please cancel my 8am digest, true",
        "digests?, turn my daily digest off, true",
        "digests?, switch off the digest, true",
        "digests?, digest at 8am, false",
        "digests?, no notices before my digest at 8am, false",
        "digests?, stop single mails and send a digest at 8am, false",
        "digests?, I don't want a digest at 8am, true",
        "digests?, don't send me a digest at 8am, true",
        "digests?, I do not need the 8am digest, true",
        "digests?, I no longer want to get a digest at 8am, true",
        "digests?, I don't want a digest at 8am but at 9am, false",
        "digests?, could you please stop sending me the digest at 8am, true",
        "digests?, I'd like to stop my 8am digest, true",
        "digests?, I want no digest at 8am, true",
        "digests?, never send me a digest at 8am, true",
        "digests?, could you send me a digest at 8am, false",
        "digests?, I want a digest at 8am, false",
        "quiet hours?, I don't want quiet hours from 6pm to 8am, true",
        "quiet hours?, I do not need any quiet hours, true",
        "quiet hours?, no quiet hours from 6pm to 8am, true",
        "quiet hours?, drop my quiet hours, true",
        "quiet hours?, stop messages from 6pm to 8am, false",
        "quiet hours?, no messages between 6pm and 8am, false",
        "quiet hours?, quiet hours 6pm to 8am, false",
        "quiet hours?, cancel my quiet hours and use 10pm to 6am instead, false"
    })
    void anEndIsWantedOfTheThingThatIsNamedAtOnce(String thing, String said, boolean ending) {
        assertThat(new Ending(thing).in(said)).isEqualTo(ending);
    }
}
