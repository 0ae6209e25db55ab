package org.scrutinyassistant.web.console;

import org.scrutinyassistant.scheduler.delivery.NoticesSettings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets each page say that nothing leaves while a dry run is on. */
@ControllerAdvice(annotations = Controller.class)
class DryRunMark {

    private final NoticesSettings notices;

    DryRunMark(NoticesSettings notices) {
        this.notices = notices;
    }

    @ModelAttribute("dryRun")
    boolean dryRun() {
        return notices.dryRun();
    }
}
