package org.scrutinyassistant.register.indicator;

import org.scrutinyassistant.register.document.Facts;

/** Every stated figure that a document states. */
public interface StatedFigures extends Facts<StatedFigure> {}
