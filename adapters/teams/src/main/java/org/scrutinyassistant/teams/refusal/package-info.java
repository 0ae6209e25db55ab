/** Why a request from Teams is turned away. */
@NullMarked
package org.scrutinyassistant.teams.refusal;

import org.jspecify.annotations.NullMarked;
