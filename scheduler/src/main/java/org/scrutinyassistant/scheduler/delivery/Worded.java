package org.scrutinyassistant.scheduler.delivery;

import org.scrutinyassistant.message.Message;

/** A message with its title, which is the subject of a mail and the headline of a card. */
public record Worded(String title, Message message) {}
