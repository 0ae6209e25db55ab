package org.scrutinyassistant.bot.understanding.period;

import java.time.LocalDate;
import java.util.stream.Stream;

/** One way of naming a period. */
interface PeriodRule {

    Stream<Period> find(String text, LocalDate today);
}
