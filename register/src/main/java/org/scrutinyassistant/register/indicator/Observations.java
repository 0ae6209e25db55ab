package org.scrutinyassistant.register.indicator;

import java.util.List;
import org.scrutinyassistant.register.document.Facts;

/** Every observation that a document states. */
public interface Observations extends Facts<Observation> {

    List<Observation> findByIndicator(Indicator indicator);
}
