package org.scrutinyassistant.bot.understanding;

import java.util.List;

/** A vocabulary that never changes. */
record FixedVocabulary(long version, List<Name> names) implements Vocabulary {}
