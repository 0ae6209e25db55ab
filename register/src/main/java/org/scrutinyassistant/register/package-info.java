/** What the council knows. */
@NullMarked
package org.scrutinyassistant.register;

import org.jspecify.annotations.NullMarked;
