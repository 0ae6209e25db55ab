/** Mail that is kept on this machine while no mail server is set. */
@NullMarked
package org.scrutinyassistant.email.outbox;

import org.jspecify.annotations.NullMarked;
