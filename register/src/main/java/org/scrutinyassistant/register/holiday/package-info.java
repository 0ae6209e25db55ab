/** Days on which councils do not work. */
@NullMarked
package org.scrutinyassistant.register.holiday;

import org.jspecify.annotations.NullMarked;
