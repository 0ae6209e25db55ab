package org.scrutinyassistant.register.person;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Everybody the service may tell something. */
public interface People extends JpaRepository<Person, Long> {

    @Query("select person.name from Person person")
    List<String> names();

    List<Person> findByEmailIgnoreCase(String email);
}
