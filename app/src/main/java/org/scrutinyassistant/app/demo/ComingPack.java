package org.scrutinyassistant.app.demo;

import java.time.LocalDate;

/** A demo pack of a later meeting and the day on which it is published. */
public record ComingPack(LocalDate published, DemoPack pack) {}
