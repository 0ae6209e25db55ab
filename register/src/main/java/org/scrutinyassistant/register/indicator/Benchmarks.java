package org.scrutinyassistant.register.indicator;

import java.util.List;
import org.scrutinyassistant.register.document.Facts;

/** Every benchmark that a document states. */
public interface Benchmarks extends Facts<Benchmark> {

    List<Benchmark> findByIndicator(Indicator indicator);
}
