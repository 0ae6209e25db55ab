package org.scrutinyassistant.teams.refusal;

/** A request that is turned away; it carries the reason, one line for the caller, and no stack trace. */
public final class Refused extends RuntimeException {

    private final Refusal refusal;

    public Refused(Refusal refusal) {
        this(refusal, refusal.words());
    }

    /** @param detail what exactly is wrong, in one line without anything secret */
    public Refused(Refusal refusal, String detail) {
        super(detail, null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
