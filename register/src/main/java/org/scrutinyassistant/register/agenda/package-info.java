/** What a meeting has before it and what it resolved. */
@NullMarked
package org.scrutinyassistant.register.agenda;

import org.jspecify.annotations.NullMarked;
