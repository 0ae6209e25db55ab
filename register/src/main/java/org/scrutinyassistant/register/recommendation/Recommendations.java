package org.scrutinyassistant.register.recommendation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.register.committee.Committee;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Every recommendation. */
public interface Recommendations extends JpaRepository<Recommendation, Long> {

    /** Returns a recommendation about which nobody else enters anything until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select recommendation from Recommendation recommendation where recommendation.id = ?1")
    Optional<Recommendation> findToChange(long id);

    List<Recommendation> findByCommittee(Committee committee);
}
