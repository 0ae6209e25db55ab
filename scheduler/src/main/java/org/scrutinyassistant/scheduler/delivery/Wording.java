package org.scrutinyassistant.scheduler.delivery;

import java.util.List;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.scheduler.notice.Notice;

/** Puts notices into words: one by itself, several as one digest. */
public interface Wording {

    Worded of(List<Notice> together, Addressee to);
}
