package org.scrutinyassistant.register.indicator;

/** Which way is better; never guessed. */
public enum Polarity {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    NEITHER
}
