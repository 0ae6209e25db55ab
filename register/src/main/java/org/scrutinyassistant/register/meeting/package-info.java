/** When papers of a meeting have to be out. */
@NullMarked
package org.scrutinyassistant.register.meeting;

import org.jspecify.annotations.NullMarked;
