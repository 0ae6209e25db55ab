package org.scrutinyassistant.bot.understanding.flow;

import java.util.List;

/**
 * A sentence with the things it names masked.
 *
 * @param tokens stems and masks, in order
 * @param spoken the sentence as it is compared by meaning
 */
record Masked(List<String> tokens, String spoken) {

    Masked {
        tokens = List.copyOf(tokens);
    }
}
