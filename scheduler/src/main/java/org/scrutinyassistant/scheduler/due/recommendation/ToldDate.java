package org.scrutinyassistant.scheduler.due.recommendation;

import java.time.LocalDate;

/**
 * The last date that somebody was told, or is still to be told, of a recommendation.
 *
 * @param recommendation its id
 * @param meant whom it was for
 * @param person who got it
 * @param owner whether they got it for leading on it
 * @param sent whether it was sent
 */
record ToldDate(long recommendation, long meant, long person, LocalDate date, boolean owner, boolean sent) {}
