/** JSON that comes in, read field by field so that a refusal can name what is wrong. */
@NullMarked
package org.scrutinyassistant.web.body;

import org.jspecify.annotations.NullMarked;
