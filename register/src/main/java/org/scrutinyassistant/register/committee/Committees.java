package org.scrutinyassistant.register.committee;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every committee the register knows. */
public interface Committees extends JpaRepository<Committee, Long> {

    Optional<Committee> findByNameIgnoreCase(String name);
}
