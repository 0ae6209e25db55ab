package org.scrutinyassistant.bot.notice;

import java.util.List;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.scheduler.delivery.Worded;
import org.scrutinyassistant.scheduler.delivery.Wording;
import org.scrutinyassistant.scheduler.notice.Notice;

/** Puts notices into the words of the files. */
record NoticeWording(NoticeWords words) implements Wording {

    @Override
    public Worded of(List<Notice> together, Addressee to) {
        if (together.isEmpty()) {
            throw new IllegalArgumentException("there is no notice to put into words");
        }
        List<Told> told = together.stream()
                .map(notice -> Told.of(notice, words, to))
                .toList();
        return told.size() == 1 ? new SingleNotice(words.common()).of(told.get(0)) : new Digest(words).of(told);
    }
}
