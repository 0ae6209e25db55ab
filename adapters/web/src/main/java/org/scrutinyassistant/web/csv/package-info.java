/** Tables for spreadsheets. */
@NullMarked
package org.scrutinyassistant.web.csv;

import org.jspecify.annotations.NullMarked;
