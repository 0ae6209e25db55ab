package org.scrutinyassistant.register.audit;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every entry of the audit trail. */
public interface AuditEntries extends JpaRepository<AuditEntry, Long> {

    /** Returns the last hundred entries about a subject, newest first. */
    List<AuditEntry> findTop100BySubjectOrderByIdDesc(String subject);
}
