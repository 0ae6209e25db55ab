package org.scrutinyassistant.web.chat.chart;

/** Words at a place of the drawing; {@code anchor} is which end of them stands there: start, middle or end. */
public record Label(String x, String y, String anchor, String words) {}
