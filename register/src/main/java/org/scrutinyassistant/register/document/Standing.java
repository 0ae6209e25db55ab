package org.scrutinyassistant.register.document;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Facts as they stand: of each identity the one that the newest document states. */
public final class Standing {

    private static final Comparator<Fact> NEWER = comparing(Fact::document, Document.BY_AGE);

    private Standing() {}

    /** Returns the standing facts in the order in which their identities first occur. */
    public static <F extends Fact> List<F> of(Collection<F> facts) {
        return List.copyOf(facts.stream()
                .collect(toMap(Standing::whose, Function.identity(), BinaryOperator.maxBy(NEWER), LinkedHashMap::new))
                .values());
    }

    private static String whose(Fact fact) {
        return fact.document().committee().name() + "|" + fact.identity();
    }
}
