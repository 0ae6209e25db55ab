/** Cuts the public papers of a pack into passages that can be found and quoted. */
@NullMarked
package org.scrutinyassistant.packs.passage;

import org.jspecify.annotations.NullMarked;
