/** Reads the reports of a pack from their decision sheets. */
@NullMarked
package org.scrutinyassistant.packs.report;

import org.jspecify.annotations.NullMarked;
