package org.scrutinyassistant.bot.understanding.flow;

/** One masked example of a flow. */
record Example(String flow, Masked masked) {}
