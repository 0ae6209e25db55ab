/** Every notice, why it was raised and what became of it. */
@NullMarked
package org.scrutinyassistant.scheduler.ledger;

import org.jspecify.annotations.NullMarked;
