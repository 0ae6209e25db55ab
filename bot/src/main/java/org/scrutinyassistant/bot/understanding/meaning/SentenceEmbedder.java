package org.scrutinyassistant.bot.understanding.meaning;

/** Turns a sentence into a vector of length 1; sentences of like meaning have vectors of like direction. */
public interface SentenceEmbedder {

    float[] embed(String sentence);
}
