/** The words of every notice, read from files and verified before anybody is told anything. */
@NullMarked
package org.scrutinyassistant.bot.notice;

import org.jspecify.annotations.NullMarked;
