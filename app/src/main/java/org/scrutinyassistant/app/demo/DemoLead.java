package org.scrutinyassistant.app.demo;

/**
 * Who leads on a recommendation of the demo packs.
 *
 * @param promisedInDays in how many days the lead has promised it; empty without a promise
 */
public record DemoLead(String title, String number, String lead, String promisedInDays) {}
