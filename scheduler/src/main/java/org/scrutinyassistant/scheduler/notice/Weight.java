package org.scrutinyassistant.scheduler.notice;

/**
 * How much a notice may be put off: routine ones wait for the digest, critical ones don't, statutory ones can't be
 * stopped either; timed ones, such as broadcasts, go when somebody chose, unless their recipient set quiet hours; urgent
 * ones go then too.
 */
public enum Weight {
    ROUTINE,
    CRITICAL,
    STATUTORY,
    TIMED,
    URGENT
}
