/** What a section reader is given: the lines of a pack in reading order. */
@NullMarked
package org.scrutinyassistant.packs.reading;

import org.jspecify.annotations.NullMarked;
