package org.scrutinyassistant.register.recommendation;

import java.util.List;
import org.scrutinyassistant.register.document.Facts;

/** Every progress entry that a document states. */
public interface ProgressEntries extends Facts<ProgressEntry> {

    List<ProgressEntry> findByRecommendation(Recommendation recommendation);
}
