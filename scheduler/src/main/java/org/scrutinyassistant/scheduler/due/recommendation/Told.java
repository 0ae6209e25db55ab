package org.scrutinyassistant.scheduler.due.recommendation;

import org.scrutinyassistant.register.person.Addressee;

/**
 * Somebody who is told of a recommendation.
 *
 * @param meant whom it is for
 * @param to who gets it: they themselves, or who covers for them
 * @param why why they are told, in one sentence
 */
record Told(Addressee meant, Addressee to, String why) {}
