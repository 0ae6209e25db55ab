package org.scrutinyassistant.register.document;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Something a document states; facts never change, a newer document's fact of the same identity supersedes. */
@MappedSuperclass
public abstract class Fact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fact")
    @SequenceGenerator(name = "fact", sequenceName = "fact_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Document document;

    private @Nullable Integer page;

    @SuppressWarnings("NullAway.Init")
    protected Fact() {}

    protected Fact(Placed placed) {
        this.document = placed.document();
        this.page = placed.page();
    }

    public @Nullable Long id() {
        return id;
    }

    public Document document() {
        return document;
    }

    /** Returns the page it stands on, counted from 1, where known. */
    public @Nullable Integer page() {
        return page;
    }

    /** Returns what makes this the same fact in another document of the same committee. */
    public abstract String identity();

    /** Returns all that it says, so that two versions can be compared. */
    public abstract String content();

    protected static String content(@Nullable Object... said) {
        return Arrays.stream(said).map(Fact::plain).collect(joining("|"));
    }

    private static String plain(@Nullable Object said) {
        return said instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : String.valueOf(said);
    }
}
