package org.scrutinyassistant.register.indicator;

import java.util.List;
import org.scrutinyassistant.register.document.Facts;

/** Every target that a document states. */
public interface Targets extends Facts<Target> {

    List<Target> findByIndicator(Indicator indicator);
}
