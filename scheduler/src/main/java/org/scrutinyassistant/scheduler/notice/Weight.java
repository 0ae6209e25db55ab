package org.scrutinyassistant.scheduler.notice;

/** How much a notice may be put off: routine ones wait for the digest, critical ones don't, statutory ones can't be stopped either. */
public enum Weight {
    ROUTINE,
    CRITICAL,
    STATUTORY
}
