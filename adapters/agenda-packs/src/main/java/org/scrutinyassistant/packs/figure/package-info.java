/** Reads performance figures that the papers state in prose, each with the sentence it stands in. */
@NullMarked
package org.scrutinyassistant.packs.figure;

import org.jspecify.annotations.NullMarked;
