package org.scrutinyassistant.bot.understanding.flow;

import java.util.Arrays;

/** What is known of a sentence, as numbered features; one that is not listed is 0. */
final class Features {

    private int[] numbers = new int[64];
    private float[] values = new float[64];
    private int size;

    Features with(int number, double value) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        numbers[size] = number;
        values[size++] = (float) value;
        return this;
    }

    double dot(float[] weights) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weights[numbers[i]] * values[i];
        }
        return sum;
    }

    void addTo(float[] weights, double times) {
        for (int i = 0; i < size; i++) {
            weights[numbers[i]] += (float) (values[i] * times);
        }
    }

    void shrink(float[] weights, double times) {
        for (int i = 0; i < size; i++) {
            weights[numbers[i]] *= (float) times;
        }
    }
}
