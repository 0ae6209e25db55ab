/** Questions that found no answer. */
@NullMarked
package org.scrutinyassistant.register.question;

import org.jspecify.annotations.NullMarked;
