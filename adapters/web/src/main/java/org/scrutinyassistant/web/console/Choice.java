package org.scrutinyassistant.web.console;

/** One thing to choose in a form: the value that is sent, the words that are read. */
public record Choice(String value, String words) {}
