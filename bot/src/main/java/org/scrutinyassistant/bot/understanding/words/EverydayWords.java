package org.scrutinyassistant.bot.understanding.words;

import java.util.List;
import java.util.Map;

/** The lexicon of everyday words as it is written in its file. */
record EverydayWords(
        Map<String, List<String>> says,
        Map<String, List<String>> areas,
        List<String> yes,
        List<String> no,
        List<String> connecting,
        List<String> asking,
        List<String> ordinary) {

    EverydayWords {
        says = Map.copyOf(says);
        areas = Map.copyOf(areas);
        yes = List.copyOf(yes);
        no = List.copyOf(no);
        connecting = List.copyOf(connecting);
        asking = List.copyOf(asking);
        ordinary = List.copyOf(ordinary);
    }
}
