package org.scrutinyassistant.packs.pack;

import java.math.BigDecimal;

/** Another area's value printed beside ours, such as "England". */
public record Comparator(String name, BigDecimal value) {}
