package org.scrutinyassistant.app;

import java.util.List;
import java.util.Objects;
import org.scrutinyassistant.bot.understanding.Name;
import org.scrutinyassistant.bot.understanding.Vocabulary;
import org.springframework.transaction.support.TransactionTemplate;

/** A vocabulary whose names are all read in one transaction, on whatever thread. */
record SeenInOneTransaction(Vocabulary register, TransactionTemplate reading) implements Vocabulary {

    @Override
    public long version() {
        return register.version();
    }

    @Override
    public List<Name> names() {
        return Objects.requireNonNull(reading.execute(status -> register.names()));
    }

    @Override
    public List<String> people() {
        return register.people();
    }
}
