/** Personal addresses in mails, by which people answer and stop notices without signing in. */
@NullMarked
package org.scrutinyassistant.scheduler.link;

import org.jspecify.annotations.NullMarked;
