package org.scrutinyassistant.scheduler.delivery;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.scheduler.notice.Notice;

/** Says why somebody is told, where nothing better is at hand. */
final class PlainWording implements Wording {

    @Override
    public Worded of(List<Notice> together, Addressee to) {
        String why = together.stream().map(notice -> notice.raised().why()).collect(joining("\n"));
        return new Worded(together.get(0).raised().title(), Message.of(why));
    }
}
