package org.scrutinyassistant.web.packs;

/** How many entries of one section were new, differed from what was known, or were known already. */
public record SectionCounts(int added, int changed, int leftAlone) {}
