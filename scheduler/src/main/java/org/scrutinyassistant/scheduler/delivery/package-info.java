/** The way of a notice to its recipient: a list of one-method stages. */
@NullMarked
package org.scrutinyassistant.scheduler.delivery;

import org.jspecify.annotations.NullMarked;
