package org.scrutinyassistant.register.indicator;

import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.register.committee.Committee;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every indicator. */
public interface Indicators extends JpaRepository<Indicator, Long> {

    Optional<Indicator> findByCommitteeAndKey(Committee committee, String key);

    List<Indicator> findByCommittee(Committee committee);
}
