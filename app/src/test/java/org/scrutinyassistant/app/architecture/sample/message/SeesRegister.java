package org.scrutinyassistant.app.architecture.sample.message;

import org.scrutinyassistant.app.architecture.sample.register.Stored;

/** Breaks the rule of the same name. */
class SeesRegister {

    Stored seen;
}
