/** How a notice is written as a mail: its headers, its words, its parts. */
@NullMarked
package org.scrutinyassistant.email.writing;

import org.jspecify.annotations.NullMarked;
