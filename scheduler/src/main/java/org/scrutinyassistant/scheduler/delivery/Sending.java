package org.scrutinyassistant.scheduler.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.scheduler.ledger.Mark;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends one parcel, if the right to do so lasts long enough, and says what became of each notice in it. */
final class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final Map<ChannelName, Channel> channels;
    private final Wording wording;
    private final Verdicts verdicts;
    private final Duration reserve;
    private final NoticeMetrics metrics;

    Sending(
            Map<ChannelName, Channel> channels,
            Wording wording,
            Verdicts verdicts,
            Duration reserve,
            NoticeMetrics metrics) {
        this.channels = channels;
        this.wording = wording;
        this.verdicts = verdicts;
        this.reserve = reserve;
        this.metrics = metrics;
    }

    /** Returns no marks if the lease ran out while the parcel waited: it is another node's to send then. */
    List<Mark> send(Parcel parcel, Pace pace) throws InterruptedException {
        Worded words;
        try {
            words = wording.of(parcel.notices(), parcel.to());
        } catch (RuntimeException e) {
            return wordless(parcel, e);
        }
        pace.await();
        if (!parcel.lease().leaves(reserve)) {
            LOG.warn("{} was not sent: it waited for most of its lease", parcel.id());
            return List.of();
        }
        Outcome outcome = sent(new Dispatch(parcel.id(), parcel.notices(), parcel.to(), words), parcel.channel());
        return verdicts.on(parcel, outcome, words);
    }

    /** Returns that it is tried later while the register can't be read; else there is no hope for it. */
    private List<Mark> wordless(Parcel parcel, RuntimeException fault) {
        if (Away.is(fault)) {
            LOG.warn("{} can't be put into words yet: {}", parcel.id(), fault.getMessage());
            return verdicts.later(parcel, new Outcome.Later("what it is about could not be read", null));
        }
        LOG.error("There are no words for {}", parcel.id(), fault);
        String reason = "it could not be put into words: " + fault.getMessage();
        return each(parcel, bound -> Mark.ended(bound.claimed(), NoticeState.FAILED, reason));
    }

    private Outcome sent(Dispatch dispatch, ChannelName by) {
        try {
            Channel channel = Objects.requireNonNull(channels.get(by));
            return metrics.timed(by, () -> channel.send(dispatch));
        } catch (RuntimeException e) {
            LOG.error("{} could not be sent by {}", dispatch.id(), by.word(), e);
            return new Outcome.Later("the channel broke down: " + e.getClass().getSimpleName(), null);
        }
    }

    private static List<Mark> each(Parcel parcel, Function<Passage.Bound, Mark> mark) {
        return parcel.contents().stream().map(mark).toList();
    }
}
