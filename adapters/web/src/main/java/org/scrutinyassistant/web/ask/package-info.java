/** Asking over HTTP: one question in, one reply out. */
@NullMarked
package org.scrutinyassistant.web.ask;

import org.jspecify.annotations.NullMarked;
