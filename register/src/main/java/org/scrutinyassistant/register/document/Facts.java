package org.scrutinyassistant.register.document;

import java.util.List;
import org.scrutinyassistant.register.committee.Committee;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.repository.NoRepositoryBean;

/** Facts of one kind. */
@NoRepositoryBean
public interface Facts<F extends Fact> extends JpaRepository<F, Long> {

    List<F> findByDocumentCommittee(Committee committee);
}
