package org.scrutinyassistant.register.recommendation;

import java.util.List;
import org.scrutinyassistant.register.committee.Committee;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every recommendation. */
public interface Recommendations extends JpaRepository<Recommendation, Long> {

    List<Recommendation> findByCommittee(Committee committee);
}
