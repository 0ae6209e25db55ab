package org.scrutinyassistant.scheduler.notice;

/**
 * How much a notice may be put off: routine ones wait for the digest, critical ones don't, statutory ones can't be
 * stopped either; urgent ones, such as a broadcast marked so, are sent in quiet hours too.
 */
public enum Weight {
    ROUTINE,
    CRITICAL,
    STATUTORY,
    URGENT
}
