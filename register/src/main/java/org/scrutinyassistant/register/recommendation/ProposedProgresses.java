package org.scrutinyassistant.register.recommendation;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Everything that officers reported of recommendations. */
public interface ProposedProgresses extends JpaRepository<ProposedProgress, Long> {

    List<ProposedProgress> findByRecommendationIdInOrderById(Collection<Long> recommendations);
}
