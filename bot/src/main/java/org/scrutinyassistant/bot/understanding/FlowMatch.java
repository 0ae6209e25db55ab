package org.scrutinyassistant.bot.understanding;

/** A flow that may be meant, with a calibrated confidence from 0 to 1. */
public record FlowMatch(String flow, double confidence) {}
