/** When people are left alone: quiet hours, days on which councils do not work, and the digest. */
@NullMarked
package org.scrutinyassistant.scheduler.quiet;

import org.jspecify.annotations.NullMarked;
