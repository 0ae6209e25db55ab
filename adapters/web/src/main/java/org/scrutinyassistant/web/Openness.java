package org.scrutinyassistant.web;

/**
 * How freely the API may be used.
 *
 * @param toLoopback callers on this machine need no token ({@code scrutiny.open}, implied by {@code scrutiny.demo})
 * @param clockAdjustable a question may say on which day it is asked ({@code scrutiny.clock.adjustable})
 */
public record Openness(boolean toLoopback, boolean clockAdjustable) {}
