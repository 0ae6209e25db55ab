package org.scrutinyassistant.web.notices;

import java.time.LocalDate;
import java.util.List;

/** What would go out from one day to another, both included. */
record PreviewView(LocalDate from, LocalDate to, int total, List<ForeseenView> notices) {

    PreviewView {
        notices = List.copyOf(notices);
    }
}
