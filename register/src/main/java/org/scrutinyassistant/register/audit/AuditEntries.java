package org.scrutinyassistant.register.audit;

import org.springframework.data.jpa.repository.JpaRepository;

/** Every entry of the audit trail. */
public interface AuditEntries extends JpaRepository<AuditEntry, Long> {}
