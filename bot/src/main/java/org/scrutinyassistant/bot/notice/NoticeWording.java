package org.scrutinyassistant.bot.notice;

import java.util.List;
import org.scrutinyassistant.bot.flow.yaml.Refused;
import org.scrutinyassistant.bot.flow.yaml.YamlFile;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.scheduler.delivery.Worded;
import org.scrutinyassistant.scheduler.delivery.Wording;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeSpec;

/** Puts notices into the words of the files. */
public final class NoticeWording implements Wording {

    private final NoticeWords words;

    private NoticeWording(NoticeWords words) {
        this.words = words;
    }

    /**
     * Reads the words of all kinds.
     *
     * @throws Refused with everything that is wrong with them, each with file and line
     */
    public static NoticeWording read(List<YamlFile> files, List<NoticeSpec> promised) {
        return new NoticeWording(new NoticeVerification(promised).verify(files));
    }

    @Override
    public Worded of(List<Notice> together, Addressee to) {
        if (together.isEmpty()) {
            throw new IllegalArgumentException("there is no notice to put into words");
        }
        List<Told> told =
                together.stream().map(notice -> Told.of(notice, words, to)).toList();
        return told.size() == 1 ? new SingleNotice(words.common()).of(told.get(0)) : new Digest(words).of(told);
    }
}
