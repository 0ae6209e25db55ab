package org.scrutinyassistant.packs.pack;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A target stated in prose and when it is due, a month "2025-03" or year. */
public record StatedTarget(BigDecimal value, @Nullable String due) {}
