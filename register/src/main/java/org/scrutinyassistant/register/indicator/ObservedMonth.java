package org.scrutinyassistant.register.indicator;

import java.time.YearMonth;

/** That some document states a value of an indicator for a month. */
public record ObservedMonth(long indicator, YearMonth month) {}
