/** What is asked and answered. */
@NullMarked
package org.scrutinyassistant.bot;

import org.jspecify.annotations.NullMarked;
