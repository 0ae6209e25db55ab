/** Documents and the facts they state. */
@NullMarked
package org.scrutinyassistant.register.document;

import org.jspecify.annotations.NullMarked;
