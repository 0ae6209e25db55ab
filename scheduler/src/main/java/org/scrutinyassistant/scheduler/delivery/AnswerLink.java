package org.scrutinyassistant.scheduler.delivery;

import java.net.URI;
import java.util.Optional;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.scheduler.notice.Notice;

/** A personal, signed address of a page on which a person answers a notice without signing in. */
public interface AnswerLink {

    /** Returns the absolute address, or nothing if there is nothing to answer. */
    Optional<URI> of(Addressee person, Notice notice);
}
