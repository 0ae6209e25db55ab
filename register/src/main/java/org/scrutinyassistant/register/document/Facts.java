package org.scrutinyassistant.register.document;

import jakarta.persistence.QueryHint;
import java.util.List;
import org.scrutinyassistant.register.committee.Committee;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.NoRepositoryBean;

/** Facts of one kind. */
@NoRepositoryBean
public interface Facts<F extends Fact> extends JpaRepository<F, Long> {

    @QueryHints(@QueryHint(name = "org.hibernate.readOnly", value = "true"))
    @EntityGraph(attributePaths = "document.committee")
    List<F> findByDocumentCommittee(Committee committee);
}
