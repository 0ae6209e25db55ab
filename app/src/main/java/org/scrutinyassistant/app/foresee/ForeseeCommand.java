package org.scrutinyassistant.app.foresee;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.packs.importing.PackImporter;
import org.scrutinyassistant.register.holiday.BankHolidaySettings;
import org.scrutinyassistant.register.holiday.BankHolidays;
import org.scrutinyassistant.register.holiday.NationalBankHolidays;
import org.scrutinyassistant.scheduler.delivery.DeliveryRound;
import org.scrutinyassistant.scheduler.due.Sweep;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Prints every notice of some months to come, on the demo data in a database that is gone afterwards. */
public final class ForeseeCommand {

    private static final int MISUSED = 2;

    private final Class<?> application;

    public ForeseeCommand(Class<?> application) {
        this.application = application;
    }

    /** Runs it and returns the exit code: 0, or 2 if the arguments can't be used. */
    public int run(String[] arguments, PrintStream out, PrintStream err) throws InterruptedException {
        Request request;
        try {
            request = Request.of(arguments);
        } catch (IllegalArgumentException misused) {
            err.println(misused.getMessage());
            return MISUSED;
        }
        TurnedClock clock = new TurnedClock(
                request.from().atTime(LocalTime.of(5, 0)).atZone(UkTime.ZONE).toInstant());
        try (ConfigurableApplicationContext context = start(request, clock)) {
            new Months(
                            clock,
                            context.getBean(PackImporter.class),
                            context.getBean(Sweep.class),
                            context.getBean(DeliveryRound.class))
                    .live(request);
            new Chronicle(context.getBean(Ledger.class)).print(out);
        }
        return 0;
    }

    private ConfigurableApplicationContext start(Request request, TurnedClock clock) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .initializers((GenericApplicationContext context) -> turn(context, request, clock))
                .run(
                        "--logging.level.root=error",
                        "--scrutiny.demo=true",
                        "--spring.quartz.auto-startup=false",
                        "--scrutiny.notices.delivery.auto-start=false",
                        "--spring.mail.host=",
                        "--spring.datasource.url=jdbc:h2:mem:foresee-" + UUID.randomUUID());
    }

    private static void turn(GenericApplicationContext context, Request request, TurnedClock clock) {
        context.registerBean("turnedClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
        LocalDate holiday = request.holiday();
        LocalDate on = request.proclaimed();
        if (holiday != null && on != null) {
            context.registerBean(
                    "proclaimedHolidays",
                    BankHolidays.class,
                    () -> new Proclaimed(
                            new NationalBankHolidays(context.getBean(BankHolidaySettings.class)), holiday, on, clock),
                    bean -> bean.setPrimary(true));
        }
    }
}
