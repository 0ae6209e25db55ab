package org.scrutinyassistant.bot.understanding.meaning;

/** Sums with vectors of length 1. */
public final class Vectors {

    private Vectors() {}

    /** Returns the cosine of the angle between two vectors of length 1. */
    public static double cosine(float[] one, float[] other) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < one.length; i += 4) {
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
        }
        for (; i < one.length; i++) {
            a += one[i] * other[i];
        }
        return a + b + c + d;
    }
}
