package org.scrutinyassistant.bot.understanding.closeness;

/**
 * What makes a text close to a name; the sum goes through the logistic curve, so 0 is even odds.
 *
 * @param start the sum where nothing is shared
 * @param asked for the share of the text's telling words that the name has
 * @param named for the share of the name's telling words that the text has
 * @param meaning for the likeness of meaning, counted from {@code unlike}
 * @param unlike the likeness of meaning (cosine) that says nothing either way
 */
public record ClosenessWeights(double start, double asked, double named, double meaning, double unlike) {

    public static ClosenessWeights defaults() {
        return new ClosenessWeights(-4.2, 4.5, 2.5, 5.0, 0.4);
    }

    double score(double askedShare, double namedShare) {
        return logistic(start + asked * askedShare + named * namedShare);
    }

    double score(double askedShare, double namedShare, double cosine) {
        return logistic(start + asked * askedShare + named * namedShare + meaning * (cosine - unlike));
    }

    private static double logistic(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}
