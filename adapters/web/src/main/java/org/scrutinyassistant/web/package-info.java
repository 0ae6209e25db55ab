/** The way in over HTTP: the API, the chat page, and what guards them. */
@NullMarked
package org.scrutinyassistant.web;

import org.jspecify.annotations.NullMarked;
