package org.scrutinyassistant.scheduler.delivery;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.scheduler.notice.Notice;

/** A personal, signed address by which a person stops such notices without signing in: GET asks, POST does it (RFC 8058). */
public interface StopLink {

    /** Returns the absolute address that stops what all of {@code notices} are about, or nothing if it can't be stopped. */
    Optional<URI> of(Addressee person, List<Notice> notices);
}
