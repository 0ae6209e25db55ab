/** What people answer by the buttons of a notice's card. */
@NullMarked
package org.scrutinyassistant.teams.press;

import org.jspecify.annotations.NullMarked;
