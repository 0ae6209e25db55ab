package org.scrutinyassistant.web.recommendations;

import java.util.List;
import org.scrutinyassistant.register.monitoring.MonitoringPage;

/** A page of recommendations as JSON; pages are counted from 0. */
record RecommendationList(List<RecommendationView> recommendations, int page, int pages, long total) {

    static RecommendationList of(MonitoringPage page) {
        return new RecommendationList(
                page.recommendations().stream().map(RecommendationView::of).toList(),
                page.page(),
                page.pages(),
                page.total());
    }
}
