package org.scrutinyassistant.web.chat.chart;

import java.math.BigDecimal;
import java.util.Locale;

/** The rectangle in which the line is drawn, and where a value stands in it; {@code left} makes room for the axis. */
record Plot(Axis axis, int points, double left) {

    static final int WIDTH = 360;
    static final int HEIGHT = 220;
    static final double TOP = 20;
    static final double RIGHT = WIDTH - 12.0;
    static final double BOTTOM = HEIGHT - 30.0;

    String x(int point) {
        return written(points == 1 ? (left + RIGHT) / 2 : left + (RIGHT - left) * point / (points - 1));
    }

    double height(BigDecimal value) {
        return BOTTOM - (BOTTOM - TOP) * axis.share(value);
    }

    String y(BigDecimal value) {
        return written(height(value));
    }

    static String written(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
