package org.scrutinyassistant.register.recommendation;

import org.springframework.data.jpa.repository.JpaRepository;

/** What people entered about recommendations. */
public interface Trackings extends JpaRepository<Tracking, Long> {}
