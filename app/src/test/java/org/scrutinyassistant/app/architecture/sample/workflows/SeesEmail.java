package org.scrutinyassistant.app.architecture.sample.workflows;

import org.scrutinyassistant.app.architecture.sample.email.Mail;

/** Breaks the rule of the same name. */
class SeesEmail {

    Mail seen;
}
