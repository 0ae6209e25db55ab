package org.scrutinyassistant.register.recommendation;

import org.jspecify.annotations.Nullable;

/** What the newest document prints of a recommendation's progress. */
record Progress(Stage stage, @Nullable String status, boolean acted) {

    static Progress of(ProgressEntry entry) {
        String action = entry.actionTaken();
        return new Progress(entry.stage(), entry.status(), action != null && !action.isEmpty());
    }

    boolean open() {
        return stage.open();
    }

    boolean reported() {
        return acted || (status != null && !status.isBlank());
    }
}
