package org.scrutinyassistant.register.indicator;

import java.util.List;
import org.scrutinyassistant.register.document.Facts;

/** Every indicator row that a document states. */
public interface IndicatorRows extends Facts<IndicatorRow> {

    List<IndicatorRow> findByIndicator(Indicator indicator);
}
