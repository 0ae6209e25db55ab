/** What words and acronyms mean. */
@NullMarked
package org.scrutinyassistant.register.glossary;

import org.jspecify.annotations.NullMarked;
