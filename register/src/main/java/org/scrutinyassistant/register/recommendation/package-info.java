/** What a committee asked for and what became of it. */
@NullMarked
package org.scrutinyassistant.register.recommendation;

import org.jspecify.annotations.NullMarked;
