/** The page of mail that did not leave this machine. */
@NullMarked
package org.scrutinyassistant.web.outbox;

import org.jspecify.annotations.NullMarked;
