/** Broadcasts over HTTP: drafted, approved, cancelled, followed and reported. */
@NullMarked
package org.scrutinyassistant.web.broadcast;

import org.jspecify.annotations.NullMarked;
