/** Recommendations over HTTP, and the table by which they are monitored. */
@NullMarked
package org.scrutinyassistant.web.recommendations;

import org.jspecify.annotations.NullMarked;
