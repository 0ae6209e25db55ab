/** Whom the service may tell something: who they are, how they are reached and what they follow. */
@NullMarked
package org.scrutinyassistant.register.person;

import org.jspecify.annotations.NullMarked;
