package org.scrutinyassistant.web.fault;

/** A request that a rule forbids as things stand; the message names the rule in one line. */
public final class RuleRefused extends RuntimeException {

    public RuleRefused(String rule) {
        super(rule);
    }
}
