package org.scrutinyassistant.scheduler.due.indicator;

/**
 * What somebody was last told of an indicator.
 *
 * @param red whether it was red by what they were told
 * @param then the month they were told of, as it was judged then
 * @param today the figure they were told, judged by what is known today
 */
record LastTold(boolean red, Judgement then, Judgement today) {}
