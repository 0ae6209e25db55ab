/** The page on which people ask and read. */
@NullMarked
package org.scrutinyassistant.web.chat;

import org.jspecify.annotations.NullMarked;
