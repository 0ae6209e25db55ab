/** Posts notices to Workflows webhooks. */
@NullMarked
package org.scrutinyassistant.workflows;

import org.jspecify.annotations.NullMarked;
