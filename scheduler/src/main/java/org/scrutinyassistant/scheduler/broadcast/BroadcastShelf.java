package org.scrutinyassistant.scheduler.broadcast;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Every broadcast there is. */
interface BroadcastShelf extends JpaRepository<Broadcast, Long> {

    /** Returns a broadcast that nobody else changes until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select broadcast from Broadcast broadcast where broadcast.id = ?1")
    Optional<Broadcast> findToChange(long id);

    List<Broadcast> findByState(BroadcastState state);

    List<Broadcast> findAllByOrderByIdDesc();
}
