/** What the pages for those who run the service have in common: plain words, marks, faults beside their field, pages of a list. */
@NullMarked
package org.scrutinyassistant.web.console;

import org.jspecify.annotations.NullMarked;
