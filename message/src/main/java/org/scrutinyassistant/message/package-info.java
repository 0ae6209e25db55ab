/** What can be said on any channel, in plain Java. */
@NullMarked
package org.scrutinyassistant.message;

import org.jspecify.annotations.NullMarked;
