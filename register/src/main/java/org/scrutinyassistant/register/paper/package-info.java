/** Paragraphs of the public papers, to be quoted. */
@NullMarked
package org.scrutinyassistant.register.paper;

import org.jspecify.annotations.NullMarked;
