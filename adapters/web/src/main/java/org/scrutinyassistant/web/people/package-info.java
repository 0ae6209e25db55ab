/** Who may be told something, over HTTP. */
@NullMarked
package org.scrutinyassistant.web.people;

import org.jspecify.annotations.NullMarked;
