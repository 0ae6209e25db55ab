package org.scrutinyassistant.app.architecture.sample.bot;

import org.scrutinyassistant.app.architecture.sample.web.Page;

/** Breaks the rule of the same name. */
class SeesWeb {

    Page seen;
}
