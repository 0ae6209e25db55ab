/** Committees, their meetings and the people to get in touch with. */
@NullMarked
package org.scrutinyassistant.register.committee;

import org.jspecify.annotations.NullMarked;
