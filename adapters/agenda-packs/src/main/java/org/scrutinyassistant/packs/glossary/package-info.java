/** Reads the terms and acronyms that a pack explains. */
@NullMarked
package org.scrutinyassistant.packs.glossary;

import org.jspecify.annotations.NullMarked;
