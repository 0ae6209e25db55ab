package org.scrutinyassistant.web.broadcast.page;

import org.scrutinyassistant.scheduler.delivery.NoticesSettings;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets each page about broadcasts say that nothing leaves while a dry run is on. */
@ControllerAdvice(basePackageClasses = BroadcastPages.class)
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
