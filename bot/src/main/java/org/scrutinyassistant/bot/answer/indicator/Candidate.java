package org.scrutinyassistant.bot.answer.indicator;

import java.util.HashSet;
import java.util.Set;
import org.scrutinyassistant.bot.answer.Words;
import org.scrutinyassistant.bot.understanding.Mention;

/** Something a question about figures may mean, with the evidence for it beyond its likeness. */
record Candidate(Mention mention, Subject subject) {

    private static final double PROSE = -1;
    private static final double STRANGE_WORD = -0.15;
    private static final int STRANGE_WORDS_COUNTED = 8;

    /** Returns the mention with a score that weighs unit, flow, form and the words the question lacks. */
    Mention weighed(String question, boolean besidesIndicators) {
        AskedMeasure measure = AskedMeasure.in(question);
        double evidence = measure.fit(subject)
                + measure.flow().fit(mention.label())
                + strange(question)
                + (subject.figure() != null && besidesIndicators ? PROSE : 0);
        double odds = mention.score() / Math.max(1e-4, 1 - mention.score()) * Math.exp(evidence);
        return new Mention(mention.kind(), mention.key(), mention.label(), mention.heard(), odds / (1 + odds));
    }

    private double strange(String question) {
        Set<String> unasked = new HashSet<>(Words.of(mention.label()));
        unasked.removeAll(Words.of(question));
        return STRANGE_WORD * Math.min(STRANGE_WORDS_COUNTED, unasked.size());
    }
}
