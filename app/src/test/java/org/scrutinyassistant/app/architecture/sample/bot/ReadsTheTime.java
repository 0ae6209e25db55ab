package org.scrutinyassistant.app.architecture.sample.bot;

import java.time.LocalDate;

/** Breaks the rule of the same name. */
class ReadsTheTime {

    LocalDate today = LocalDate.now();
}
