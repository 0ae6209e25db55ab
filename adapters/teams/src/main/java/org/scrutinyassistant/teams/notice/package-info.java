/** Notices that go out to Teams by themselves. */
@NullMarked
package org.scrutinyassistant.teams.notice;

import org.jspecify.annotations.NullMarked;
