package org.scrutinyassistant.teams.notice;

import java.time.Clock;
import java.time.Duration;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.scheduler.delivery.Channel;
import org.scrutinyassistant.scheduler.delivery.Dispatch;
import org.scrutinyassistant.scheduler.delivery.Outcome;
import org.scrutinyassistant.scheduler.delivery.Worded;
import org.scrutinyassistant.teams.reference.AddressBook;
import org.scrutinyassistant.teams.reference.Reference;

/** Writes notices into people's chats and into channels, each no faster than Teams allows. */
final class TeamsChannel implements Channel {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final AddressBook addresses;
    private final Post post;
    private final Pace pace;
    private final Tally tally;
    private final Clock clock;

    TeamsChannel(AddressBook addresses, Post post, Pace pace, Tally tally, Clock clock) {
        this.addresses = addresses;
        this.post = post;
        this.pace = pace;
        this.tally = tally;
        this.clock = clock;
    }

    @Override
    public ChannelName name() {
        return ChannelName.TEAMS;
    }

    @Override
    public boolean reaches(Addressee person) {
        return addresses.of(person).isPresent();
    }

    @Override
    public Outcome send(Dispatch dispatch) {
        Outcome outcome = attempt(dispatch);
        tally.sent(outcome);
        return outcome;
    }

    private Outcome attempt(Dispatch dispatch) {
        try {
            return addresses
                    .of(dispatch.to())
                    .map(place -> paced(place, dispatch))
                    .orElseGet(() -> new Outcome.Refused(dispatch.to().name() + " has not added the app in Teams"));
        } catch (RuntimeException fault) {
            return new Outcome.Later(
                    "The register did not answer (%s)"
                            .formatted(fault.getClass().getSimpleName()),
                    null);
        }
    }

    private Outcome paced(Reference place, Dispatch dispatch) {
        Duration waited = Duration.ZERO;
        Duration wait = pace.claim(place.conversation());
        while (!wait.isZero()) {
            waited = waited.plus(wait);
            if (waited.compareTo(PATIENCE) > 0 || !sleep(wait)) {
                return new Outcome.Later("Teams takes no more messages in this conversation just now", wait);
            }
            wait = pace.claim(place.conversation());
        }
        return sent(place, dispatch);
    }

    private Outcome sent(Reference place, Dispatch dispatch) {
        try {
            return new Outcome.Sent(post.send(NoticeActivity.of(place.message(), words(dispatch))));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome.Later("The service is being stopped", null);
        } catch (Exception fault) {
            Verdict verdict = Verdict.of(fault, dispatch.to().name(), clock);
            if (verdict.gone()) {
                addresses.lost().accept(place.conversation());
            }
            return verdict.outcome();
        }
    }

    /** In a channel nobody is the one who could answer. */
    private static Worded words(Dispatch dispatch) {
        Worded words = dispatch.words();
        return dispatch.to().role() == Role.CHANNEL
                ? new Worded(words.title(), words.message().unanswerable())
                : words;
    }

    private static boolean sleep(Duration wait) {
        try {
            Thread.sleep(wait.toMillis() + 1);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
