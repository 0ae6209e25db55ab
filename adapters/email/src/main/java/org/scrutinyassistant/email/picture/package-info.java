/** A chart as a picture, with words for those who don't see it. */
@NullMarked
package org.scrutinyassistant.email.picture;

import org.jspecify.annotations.NullMarked;
