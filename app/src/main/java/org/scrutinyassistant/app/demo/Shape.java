package org.scrutinyassistant.app.demo;

import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.time.YearMonth;
import java.util.zip.CRC32;

/** A slow wave about a mean with a wobble for each month and a factor for August: the same for a month on whatever day it is asked. */
record Shape(double mean, double swing, double period, double wobble, double august) {

    private static final double HALF = 1L << 31;

    double value(String ref, YearMonth month) {
        int count = month.getYear() * Month.values().length + month.getMonthValue();
        double wave = StrictMath.sin(2 * Math.PI * (count / period + chance(ref)));
        double value = mean + swing * wave + wobble * chance(ref + month);
        return month.getMonth() == Month.AUGUST ? value * august : value;
    }

    /** Returns a number between -1 and 1 that depends on nothing but the seed. */
    private static double chance(String seed) {
        CRC32 sum = new CRC32();
        sum.update(seed.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() / HALF - 1;
    }
}
