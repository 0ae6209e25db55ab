/** What terms and acronyms mean. */
@NullMarked
package org.scrutinyassistant.bot.answer.glossary;

import org.jspecify.annotations.NullMarked;
