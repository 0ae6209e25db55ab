package org.scrutinyassistant.app.demo;

/** One demo agenda pack: its file name and its text as printed. */
public record DemoPack(String name, String text) {}
