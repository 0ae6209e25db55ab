package org.scrutinyassistant.bot.understanding;

/** Counts what was understood. */
final class Tally {

    private int inside;
    private int right;
    private int among;
    private int rightAndSure;
    private int wrongAndSure;
    private int outside;
    private int declined;

    void inside(boolean first, boolean amongThree, boolean sure) {
        inside++;
        right += first ? 1 : 0;
        among += amongThree ? 1 : 0;
        rightAndSure += first && sure ? 1 : 0;
        wrongAndSure += !first && sure ? 1 : 0;
    }

    void outside(boolean wasDeclined) {
        outside++;
        declined += wasDeclined ? 1 : 0;
    }

    double right() {
        return (double) right / inside;
    }

    double amongThree() {
        return (double) among / inside;
    }

    double wrongAndSure() {
        return (double) wrongAndSure / inside;
    }

    double declined() {
        return (double) declined / outside;
    }

    @Override
    public String toString() {
        return String.format(
                "inside %d: first %.1f%%, among three %.1f%%, sure and right %.1f%%, sure and wrong %.1f%%; outside %d: declined %.1f%%",
                inside,
                100 * right(),
                100 * amongThree(),
                100.0 * rightAndSure / inside,
                100 * wrongAndSure(),
                outside,
                100 * declined());
    }
}
