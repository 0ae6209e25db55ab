/** Puts the parts together and starts them. */
@NullMarked
package org.scrutinyassistant.app;

import org.jspecify.annotations.NullMarked;
