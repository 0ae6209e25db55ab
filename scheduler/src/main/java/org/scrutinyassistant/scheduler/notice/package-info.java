/** What a person is to be told, and how it is known. */
@NullMarked
package org.scrutinyassistant.scheduler.notice;

import org.jspecify.annotations.NullMarked;
