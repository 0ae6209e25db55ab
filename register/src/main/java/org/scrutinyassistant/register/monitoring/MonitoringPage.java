package org.scrutinyassistant.register.monitoring;

import java.util.List;

/** Some recommendations of a list, the number of its pages, counted from 0, and of all that it holds. */
public record MonitoringPage(List<Monitored> recommendations, int page, int pages, long total) {

    /** How many a page holds. */
    public static final int SIZE = 50;

    public MonitoringPage {
        recommendations = List.copyOf(recommendations);
    }
}
