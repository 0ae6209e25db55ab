/** What people who follow something are told, and when. */
@NullMarked
package org.scrutinyassistant.scheduler.following;

import org.jspecify.annotations.NullMarked;
