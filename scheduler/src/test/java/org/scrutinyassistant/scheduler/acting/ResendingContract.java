package org.scrutinyassistant.scheduler.acting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.springframework.beans.factory.annotation.Autowired;

/** What can be sent again. */
abstract class ResendingContract extends ActingScene {

    @Autowired
    Resending resending;

    @Test
    void whatFailedOrADryRunKeptBackIsSentAgainAndNothingElse() {
        Notice failed = raised(lead, "FAILED", "nobody could be reached: by email: 550");
        Notice kept = raised(person(Role.OFFICER), "CANCELLED", "dry run: would have gone by email");
        Notice stopped = raised(person(Role.OFFICER), "CANCELLED", "the recommendation was withdrawn");

        assertThat(resending.notice(failed.id(), new Actor(null))).isInstanceOf(Acted.Done.class);
        assertThat(resending.notice(kept.id(), new Actor(null))).isInstanceOf(Acted.Done.class);
        assertThat(resending.notice(stopped.id(), new Actor(null)))
                .isEqualTo(new Acted.Refused("Only a notice that failed, or that a dry run kept back, can be sent"
                        + " again: notice " + stopped.id() + " is cancelled."));

        assertThat(List.of(state(failed), state(kept), state(stopped)))
                .containsExactly(NoticeState.WAITING, NoticeState.WAITING, NoticeState.CANCELLED);
    }

    private Notice raised(Addressee to, String state, String reason) {
        Notice notice = raised(to);
        jdbc.update("update notice set state = ?, reason = ? where id = ?", state, reason, notice.id());
        return notice;
    }
}
