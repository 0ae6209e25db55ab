package org.scrutinyassistant.scheduler.ledger;

import java.util.Optional;
import org.scrutinyassistant.scheduler.notice.Notice;

/** Finds single notices. */
@FunctionalInterface
public interface NoticeFinding {

    Optional<Notice> find(long id);
}
