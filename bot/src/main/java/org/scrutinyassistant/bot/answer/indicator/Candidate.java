package org.scrutinyassistant.bot.answer.indicator;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.answer.Words;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.register.indicator.IndicatorHistory;

/** Something a question about figures may mean, with the evidence for it beyond its likeness. */
record Candidate(Mention mention, Subject subject, boolean suits) {

    private static final double PROSE = -2.5;
    private static final double UNSUITED = -1.5;
    private static final double UNASKED_WORD = -0.2;
    private static final double MISSED_WORD = -0.5;
    private static final int MOST_UNASKED = 4;
    private static final int MOST_MISSED = 2;
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^)]*\\)|,.*");

    static Candidate of(Mention mention, Subject subject, Predicate<IndicatorHistory> suits) {
        return new Candidate(mention, subject, subject.indicator(suits::test).orElse(true));
    }

    /** Returns the mention with a score that weighs unit, flow, form and the words that only one side has. */
    Mention weighed(String question, boolean besidesIndicators) {
        AskedMeasure measure = AskedMeasure.in(question);
        double evidence = measure.fit(subject)
                + measure.flow().fit(mention.label())
                + words(question)
                + (suits ? 0 : UNSUITED)
                + (subject.figure() != null && besidesIndicators ? PROSE : 0);
        double odds = mention.score() / Math.max(1e-4, 1 - mention.score()) * Math.exp(evidence);
        return new Mention(mention.kind(), mention.key(), mention.label(), mention.heard(), odds / (1 + odds));
    }

    private double words(String question) {
        Set<String> asked = Words.of(question);
        Set<String> named = Words.of(ASIDE.matcher(mention.label()).replaceAll(""));
        return UNASKED_WORD * Math.min(MOST_UNASKED, only(named, asked))
                + MISSED_WORD * Math.min(MOST_MISSED, only(asked, named));
    }

    private static int only(Set<String> these, Set<String> those) {
        Set<String> left = new HashSet<>(these);
        left.removeAll(those);
        return left.size();
    }
}
