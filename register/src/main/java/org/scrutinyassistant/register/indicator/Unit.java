package org.scrutinyassistant.register.indicator;

/** What a figure counts; percentages are plain numbers, rates are per 10,000 unless the name says otherwise. */
public enum Unit {
    COUNT,
    PERCENT,
    RATE,
    DAYS,
    GBP
}
