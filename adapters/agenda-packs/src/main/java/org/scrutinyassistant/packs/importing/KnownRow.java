package org.scrutinyassistant.packs.importing;

import org.scrutinyassistant.packs.pack.IndicatorRow;
import org.scrutinyassistant.register.indicator.Indicator;

/** A printed row and the indicator it is about. */
record KnownRow(IndicatorRow printed, Indicator indicator) {}
