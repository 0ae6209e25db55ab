package org.scrutinyassistant.message;

import java.math.BigDecimal;

/** One value of a {@link LineChart} under its label, such as "May 2024". */
public record ChartPoint(String label, BigDecimal value) {}
