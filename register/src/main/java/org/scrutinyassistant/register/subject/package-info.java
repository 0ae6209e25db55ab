/** What a notice is about and what a person follows. */
@NullMarked
package org.scrutinyassistant.register.subject;

import org.jspecify.annotations.NullMarked;
