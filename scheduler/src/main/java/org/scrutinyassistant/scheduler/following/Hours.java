package org.scrutinyassistant.scheduler.following;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.Quiet;

/**
 * When a person is told what is not urgent, in UK time.
 *
 * @param digestAt when they get it in one message; null for each as it comes
 * @param quiet when they are left alone, equal ends for never
 * @param own whether they set these quiet hours themselves
 * @param workingDays whether only on working days
 */
public record Hours(@Nullable LocalTime digestAt, Quiet quiet, boolean own, boolean workingDays) {}
