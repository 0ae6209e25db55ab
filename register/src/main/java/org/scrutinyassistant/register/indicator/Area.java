package org.scrutinyassistant.register.indicator;

/** An area whose figure is printed beside ours. */
public enum Area {
    STATISTICAL_NEIGHBOUR,
    ENGLAND,
    REGION
}
