package org.scrutinyassistant.register.glossary;

import java.util.List;
import org.scrutinyassistant.register.document.Facts;

/** Every acronym that a document states. */
public interface Acronyms extends Facts<Acronym> {

    List<Acronym> findByExpansionIgnoreCase(String expansion);
}
