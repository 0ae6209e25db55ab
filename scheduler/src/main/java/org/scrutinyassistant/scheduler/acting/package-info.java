/** What people answer to a notice. */
@NullMarked
package org.scrutinyassistant.scheduler.acting;

import org.jspecify.annotations.NullMarked;
