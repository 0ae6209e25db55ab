package org.scrutinyassistant.register.recommendation;

import java.util.Collection;
import java.util.List;
import org.scrutinyassistant.register.document.Facts;
import org.springframework.data.jpa.repository.EntityGraph;

/** Every progress entry that a document states. */
public interface ProgressEntries extends Facts<ProgressEntry> {

    List<ProgressEntry> findByRecommendation(Recommendation recommendation);

    @EntityGraph(attributePaths = {"document", "recommendation"})
    List<ProgressEntry> findByRecommendationIdIn(Collection<Long> recommendations);
}
