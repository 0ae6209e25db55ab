package org.scrutinyassistant.scheduler.ledger;

import org.scrutinyassistant.scheduler.notice.NoticeState;

/**
 * How a notice stands with its recipient.
 *
 * @param recipient the name of the person it is for
 */
public record Standing(String recipient, NoticeState state) {}
