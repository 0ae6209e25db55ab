/** Runs the tests that stand beside flow files, without a register: what is understood and found is written in them. */
@NullMarked
package org.scrutinyassistant.bot.rehearsal;

import org.jspecify.annotations.NullMarked;
