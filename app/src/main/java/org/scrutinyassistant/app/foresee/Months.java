package org.scrutinyassistant.app.foresee;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.scrutinyassistant.app.demo.ComingPack;
import org.scrutinyassistant.app.demo.DemoPacks;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.packs.importing.PackImporter;
import org.scrutinyassistant.scheduler.delivery.DeliveryRound;
import org.scrutinyassistant.scheduler.due.Sweep;

/** Lives through the months hour by hour: papers are published, what falls due is found, and what may go goes. */
final class Months {

    private static final int FIRST_HOUR = 6;
    private static final int LAST_HOUR = 20;
    private static final int HALF_PAST = 30;
    private static final int PUBLISHED_AT = 10;

    private final TurnedClock clock;
    private final PackImporter importer;
    private final Sweep sweep;
    private final DeliveryRound round;

    Months(TurnedClock clock, PackImporter importer, Sweep sweep, DeliveryRound round) {
        this.clock = clock;
        this.importer = importer;
        this.sweep = sweep;
        this.round = round;
    }

    void live(Request request) throws InterruptedException {
        List<ComingPack> coming = new DemoPacks().coming(request.from(), request.until());
        for (LocalDate day = request.from(); day.isBefore(request.until()); day = day.plusDays(1)) {
            live(day, coming);
        }
    }

    private void live(LocalDate day, List<ComingPack> coming) throws InterruptedException {
        sweepAt(day, FIRST_HOUR);
        List<ComingPack> today =
                coming.stream().filter(each -> each.published().equals(day)).toList();
        for (int hour : IntStream.rangeClosed(FIRST_HOUR + 1, LAST_HOUR).toArray()) {
            turn(day, LocalTime.of(hour, 0));
            if (hour == PUBLISHED_AT && !today.isEmpty()) {
                today.forEach(this::publish);
                sweep.run();
            }
            round.run();
            turn(day, LocalTime.of(hour, HALF_PAST));
            round.run();
        }
    }

    private void sweepAt(LocalDate day, int hour) {
        turn(day, LocalTime.of(hour, 0));
        sweep.run();
    }

    private void publish(ComingPack coming) {
        importer.importPack(coming.pack().name(), coming.pack().text().getBytes(StandardCharsets.UTF_8));
    }

    private void turn(LocalDate day, LocalTime time) {
        clock.turnTo(day.atTime(time).atZone(UkTime.ZONE).toInstant());
    }
}
