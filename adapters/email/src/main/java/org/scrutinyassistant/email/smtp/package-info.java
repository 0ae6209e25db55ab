/** Mail on its way to a mail server, over connections that are kept, and what the server says to it. */
@NullMarked
package org.scrutinyassistant.email.smtp;

import org.jspecify.annotations.NullMarked;
