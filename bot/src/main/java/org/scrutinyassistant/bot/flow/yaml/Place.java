package org.scrutinyassistant.bot.flow.yaml;

/** A line of a file, counted from 1. */
public record Place(String file, int line) {

    public Place {
        line = Math.max(line, 1);
    }

    @Override
    public String toString() {
        return file + ", line " + line;
    }
}
