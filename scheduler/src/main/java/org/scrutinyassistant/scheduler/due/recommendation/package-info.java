/** What is due for recommendations: responses that are expected, those that are late, those that nobody leads on. */
@NullMarked
package org.scrutinyassistant.scheduler.due.recommendation;

import org.jspecify.annotations.NullMarked;
