package org.scrutinyassistant.register.document;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every document that was read. */
public interface Documents extends JpaRepository<Document, Long> {

    Optional<Document> findBySha256(String sha256);
}
