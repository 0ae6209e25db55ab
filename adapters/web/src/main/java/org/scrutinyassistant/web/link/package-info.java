/** The pages behind the personal links in mails. */
@NullMarked
package org.scrutinyassistant.web.link;

import org.jspecify.annotations.NullMarked;
