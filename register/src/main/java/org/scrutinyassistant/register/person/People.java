package org.scrutinyassistant.register.person;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Everybody the service may tell something. */
public interface People extends JpaRepository<Person, Long> {

    List<Person> findByEmailIgnoreCase(String email);
}
