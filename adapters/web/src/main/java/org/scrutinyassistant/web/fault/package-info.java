/** What a caller is told when a request can't be met: a reason in one line, never a stack trace. */
@NullMarked
package org.scrutinyassistant.web.fault;

import org.jspecify.annotations.NullMarked;
