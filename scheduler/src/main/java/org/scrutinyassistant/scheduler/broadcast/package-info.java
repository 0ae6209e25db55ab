/** What the scrutiny manager writes for an audience: drafted, approved, sent at its time, followed to each recipient. */
@NullMarked
package org.scrutinyassistant.scheduler.broadcast;

import org.jspecify.annotations.NullMarked;
