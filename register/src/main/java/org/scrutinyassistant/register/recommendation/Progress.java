package org.scrutinyassistant.register.recommendation;

import org.jspecify.annotations.Nullable;

/** What the newest document prints of a recommendation's progress. */
record Progress(Stage stage, @Nullable String status, boolean acted) {

    boolean open() {
        return stage != Stage.COMPLETED && stage != Stage.REJECTED;
    }

    boolean reported() {
        return acted || (status != null && !status.isBlank());
    }
}
