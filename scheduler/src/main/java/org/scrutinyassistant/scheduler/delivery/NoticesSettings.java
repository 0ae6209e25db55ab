package org.scrutinyassistant.scheduler.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds for every notice.
 *
 * @param dryRun nothing leaves; the ledger says what would have gone
 */
@ConfigurationProperties("scrutiny.notices")
public record NoticesSettings(@DefaultValue("false") boolean dryRun) {}
