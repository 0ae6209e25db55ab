package org.scrutinyassistant.message;

/** A name and its value, such as "England" and "43 per 10,000". */
public record Fact(String name, String value) {}
