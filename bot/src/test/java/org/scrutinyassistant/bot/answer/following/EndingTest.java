package org.scrutinyassistant.bot.answer.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        "digests?, don't send my digest until 9am, false",
        "digests?, I don't want a digest before 9am, false",
        "digests?, I don't want my digest so early, false",
        "digests?, no digest after 9am, false",
        "quiet hours?, I don't want quiet hours from 6pm to 8am, true",
        "quiet hours?, I don't want quiet hours from 6pm until 8am, true",
        "quiet hours?, no quiet hours until 9pm, false",
        "quiet hours?, 'I don''t want quiet hours from 6pm to 8am, just 10pm to 7am', false",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "digests? | a digest at 8am | 08:00",
                "digests? | don't send my digest until 9am | 09:00",
                "digests? | don't send my digest until after 9am | 09:00",
                "digests? | I don't want a digest before 9am | 09:00",
                "digests? | I don't want my digest so early, 9am please | 09:00",
                "digests? | I don't want my digest at 8am but at 9am | 09:00",
                "digests? | I don't want my digest at 8am, later please | -",
                "digests? | I don't want my digest as early as 8am | -",
                "digests? | stop the digest at 8am | -",
                "quiet hours? | I don't want quiet hours from 6pm to 8am, just 10pm to 7am | 22:00,07:00",
                "quiet hours? | cancel my quiet hours and use 10pm to 6am | 22:00,06:00",
                "quiet hours? | I don't want quiet hours from 6pm until 8am | -"
            })
    void onlyTheTimesOfWhatIsWantedInsteadAreWanted(String thing, String said, @Nullable String times) {
        assertThat(SaidTimes.in(new Ending(thing).wanted(said)))
                .extracting(LocalTime::toString)
                .isEqualTo(times == null ? List.of() : List.of(times.split(",", -1)));
    }
}
