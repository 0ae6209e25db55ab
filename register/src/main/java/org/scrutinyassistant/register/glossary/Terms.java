package org.scrutinyassistant.register.glossary;

import java.util.List;
import org.scrutinyassistant.register.document.Facts;

/** Every term that a document states. */
public interface Terms extends Facts<Term> {

    List<Term> findByNameIgnoreCase(String name);
}
