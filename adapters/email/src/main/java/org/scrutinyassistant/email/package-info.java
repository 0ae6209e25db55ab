/** Email: notices as mail over SMTP, or into an outbox while no mail server is set. */
@NullMarked
package org.scrutinyassistant.email;

import org.jspecify.annotations.NullMarked;
