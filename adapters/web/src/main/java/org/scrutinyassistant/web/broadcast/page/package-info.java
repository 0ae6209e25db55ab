/** The pages on which a scrutiny manager writes broadcasts, sends them and sees who got them. */
@NullMarked
package org.scrutinyassistant.web.broadcast.page;

import org.jspecify.annotations.NullMarked;
