package org.scrutinyassistant.register.glossary;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.document.Placed;

/** A glossary heading with its definition and its other names. */
@Entity
public class Term extends Fact {

    private String name;

    private String definition;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "term_alias", joinColumns = @JoinColumn(name = "fact_id"))
    @OrderColumn(name = "place")
    @Column(name = "alias")
    private List<String> aliases;

    @SuppressWarnings("NullAway.Init")
    protected Term() {}

    public Term(Placed placed, String name, String definition, List<String> aliases) {
        super(placed);
        this.name = name;
        this.definition = definition;
        this.aliases = new ArrayList<>(aliases);
    }

    public String name() {
        return name;
    }

    public String definition() {
        return definition;
    }

    public List<String> aliases() {
        return List.copyOf(aliases);
    }

    @Override
    public String identity() {
        return name.toLowerCase(java.util.Locale.UK);
    }

    @Override
    public String content() {
        return content(name, definition, aliases);
    }
}
