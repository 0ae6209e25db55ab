package org.scrutinyassistant.web.console;

/** A state in a word or two, and the colour it stands on. */
public record Tag(String words, String colour) {}
