package org.scrutinyassistant.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 16);
    private static final LocalUnderstanding UNDERSTANDING = InventedCouncil.byWordsAlone();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what is an education support plan            | TERM | esp",
                "what are Education Support Plans             | TERM | esp",
                "whats esp                                    | TERM | esp",
                "ESPs please                                  | TERM | esp",
                "M.A.S.T. stands for?                         | TERM | mast",
                "what does the pm do, what is pm              | TERM | pm",
                "who is the PM in this paper                  | TERM | pm",
                "what does it stand for                       | TERM | it",
                "what is hr&p                                 | TERM | hrp",
                "home repair and prevention                   | TERM | hrp",
                "s47?                                         | TERM | section-47",
                "sec. 47 enquiries                            | TERM | section-47",
                "explain S17                                  | TERM | section-17",
                "what is privat fostering                     | TERM | private-fostering",
                "deprivation of libertey safegaurds           | TERM | dols",
                "kinship carre                                | TERM | kinship-care",
                "f2-ql last month                             | INDICATOR | F2-QL",
                "k3ni                                         | INDICATOR | K3-NI",
                "F2 please                                    | INDICATOR | F2-QL",
                "re-referrals within 12 months                | INDICATOR | R2",
                "rereferrals within 12 months                 | INDICATOR | R2",
                "kids placed more than 20 miles from home     | '' | ''",
                "kids in care placed more than 20 miles from home | INDICATOR | K8",
                "was cllr Marlow there                        | PERSON | marlow",
                "did councillor okafor come                   | PERSON | okafor",
                "email of Niamh O’Riordan                     | PERSON | oriordan",
                "when does the place scrutiny committee meet  | COMMITTEE | place",
                "how green is the fleet                       | '' | ''",
                "is it on the agenda                          | '' | ''",
                "item nine                                    | AGENDA_ITEM | 9",
                "agenda item 7a                               | AGENDA_ITEM | 7a",
                "what is the third item                       | AGENDA_ITEM | 3",
                "compared with similar councils               | AREA | STATISTICAL_NEIGHBOUR",
                "vs stat neighbours                           | AREA | STATISTICAL_NEIGHBOUR",
                "and nationally                               | AREA | ENGLAND",
                "in the South East                            | AREA | REGION",
                "yes please                                   | YES_NO | yes",
                "no thanks                                    | YES_NO | no",
                "please explain the budget                    | '' | ''",
            })
    void namesWhatIsNamed(String text, String kind, String key) {
        List<Mention> mentions = UNDERSTANDING.understand(text, TODAY).mentions().stream()
                .filter(mention -> mention.kind() != EntityKind.MONTH)
                .toList();
        if (kind.isEmpty()) {
            assertThat(mentions).isEmpty();
        } else {
            assertThat(mentions)
                    .anyMatch(mention -> mention.kind() == EntityKind.valueOf(kind)
                            && mention.key().equals(key));
        }
    }

    @Test
    void theLongestNameWins() {
        assertThat(UNDERSTANDING.understand("section 47 enquiry", TODAY).mentions())
                .singleElement()
                .satisfies(mention -> assertThat(mention.heard()).isEqualTo("section 47 enquiry"));
    }

    @Test
    void namesBothOfTwoThingsThatOnePhraseMightSpan() {
        assertThat(UNDERSTANDING
                        .understand("the difference between S17 and S47", TODAY)
                        .mentions(EntityKind.TERM))
                .extracting(Mention::key)
                .contains("section-17", "section-47");
    }
}
