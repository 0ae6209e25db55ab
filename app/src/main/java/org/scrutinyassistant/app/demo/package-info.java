/** Demo data of an invented council, written as agenda packs that the reader reads like any other. */
@NullMarked
package org.scrutinyassistant.app.demo;

import org.jspecify.annotations.NullMarked;
