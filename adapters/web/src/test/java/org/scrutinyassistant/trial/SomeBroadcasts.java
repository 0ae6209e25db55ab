package org.scrutinyassistant.trial;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.Button;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.broadcast.Audience;
import org.scrutinyassistant.scheduler.broadcast.Broadcast;
import org.scrutinyassistant.scheduler.broadcast.BroadcastState;
import org.scrutinyassistant.scheduler.broadcast.Draft;
import org.scrutinyassistant.scheduler.broadcast.MeetingDay;
import org.scrutinyassistant.scheduler.broadcast.Preview;
import org.scrutinyassistant.scheduler.broadcast.Recipients;
import org.scrutinyassistant.scheduler.broadcast.Told;
import org.scrutinyassistant.scheduler.delivery.Worded;

/** Invented broadcasts to show: one that is about to go and one that goes. */
public final class SomeBroadcasts {

    public static final String TITLE = "Room <b>changed</b> & \"nobody\" said so";

    private static final Instant WRITTEN = Instant.parse("2031-06-30T08:00:00Z");

    private SomeBroadcasts() {}

    /** Returns a draft about a meeting so near that the clear days have begun. */
    public static Broadcast draft() {
        Broadcast draft = broadcast(3, BroadcastState.DRAFT, null);
        when(draft.draft()).thenReturn(written(new MeetingDay("Baths Panel", LocalDate.of(2031, 7, 3))));
        return draft;
    }

    public static Broadcast sending() {
        Broadcast sending = broadcast(4, BroadcastState.SENDING, WRITTEN);
        when(sending.draft()).thenReturn(written(null));
        when(sending.approvedBy()).thenReturn("person:1");
        when(sending.approvedAt()).thenReturn(WRITTEN);
        return sending;
    }

    /** Returns how the draft reads: by email and in Teams, with somebody whom nothing reaches. */
    public static Preview preview() {
        Message words = Message.of("We meet in <i>room 2</i>. " + "Longwordwithoutanyspace".repeat(12));
        return new Preview(
                new Recipients(List.of(
                        new Told(SomePeople.HEAD, List.of(), List.of(ChannelName.EMAIL), ""),
                        new Told(SomePeople.CHAIR, List.of(), List.of(ChannelName.TEAMS), ""),
                        new Told(SomePeople.CLERK, List.of(), List.of(), "has no channel"))),
                Map.of(
                        ChannelName.EMAIL, new Worded(TITLE, words),
                        ChannelName.TEAMS,
                                new Worded(TITLE, words.withButtons(List.of(new Button("I have seen this"))))),
                Optional.empty(),
                Optional.empty());
    }

    private static Broadcast broadcast(long id, BroadcastState state, @Nullable Instant raised) {
        Broadcast broadcast = mock(Broadcast.class);
        when(broadcast.storedId()).thenReturn(id);
        when(broadcast.subject()).thenReturn(Subject.broadcast(id));
        when(broadcast.author()).thenReturn(new Actor(1L));
        when(broadcast.draftedAt()).thenReturn(WRITTEN);
        when(broadcast.raisedAt()).thenReturn(raised);
        when(broadcast.state()).thenReturn(state);
        when(broadcast.reason()).thenReturn("");
        return broadcast;
    }

    private static Draft written(@Nullable MeetingDay meeting) {
        return new Draft(
                TITLE,
                "We meet in <i>room 2</i>.",
                meeting,
                new Audience("Baths Panel", Set.of(), List.of()),
                List.of(),
                null,
                false,
                null);
    }
}
