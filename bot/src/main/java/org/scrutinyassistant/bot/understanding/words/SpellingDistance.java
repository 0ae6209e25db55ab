package org.scrutinyassistant.bot.understanding.words;

/** How many letters must be added, dropped, changed or swapped to make one word of another (Damerau and Levenshtein). */
public final class SpellingDistance {

    private SpellingDistance() {}

    /** Returns the distance, or {@code most + 1} when it is more than {@code most}. */
    public static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = cell(cost, one, other, i, j);
            }
        }
        return Math.min(cost[one.length()][other.length()], most + 1);
    }

    private static int cell(int[][] cost, String one, String other, int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
