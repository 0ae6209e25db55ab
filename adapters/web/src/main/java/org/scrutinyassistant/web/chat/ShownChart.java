package org.scrutinyassistant.web.chat;

import org.scrutinyassistant.web.chat.chart.ChartDrawing;

/** A chart as a picture, and the same figures to read. */
record ShownChart(ChartDrawing drawing, ShownTable figures) {}
