package org.scrutinyassistant.web.chat.chart;

/** A point of the line, with the words that name it. */
public record Mark(String x, String y, String words) {}
