package org.scrutinyassistant.packs.pack;

/** What a figure counts; percentages are plain numbers, money is in pounds. */
public enum Unit {
    COUNT,
    PERCENT,
    RATE,
    DAYS,
    GBP
}
