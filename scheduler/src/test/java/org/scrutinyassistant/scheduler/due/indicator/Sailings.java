package org.scrutinyassistant.scheduler.due.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.document.Document;
import org.scrutinyassistant.register.document.Fingerprint;
import org.scrutinyassistant.register.document.PackDates;
import org.scrutinyassistant.register.document.Placed;
import org.scrutinyassistant.register.indicator.Area;
import org.scrutinyassistant.register.indicator.Benchmark;
import org.scrutinyassistant.register.indicator.Indicator;
import org.scrutinyassistant.register.indicator.IndicatorPapers;
import org.scrutinyassistant.register.indicator.IndicatorRow;
import org.scrutinyassistant.register.indicator.Observation;
import org.scrutinyassistant.register.indicator.Polarity;
import org.scrutinyassistant.register.indicator.StatusRule;
import org.scrutinyassistant.register.indicator.StatusSettings;
import org.scrutinyassistant.register.indicator.Target;
import org.scrutinyassistant.register.indicator.Unit;
import org.scrutinyassistant.scheduler.due.indicator.Tidings.Tiding;
import org.scrutinyassistant.scheduler.due.indicator.ToldBreach.State;

/** Cancelled sailings, of which at most 10 a month should be: red is more than 11, by a margin of 0.2, with steps of 0.5. */
final class Sailings {

    private static final Committee HARBOUR = new Committee("Harbour Committee");

    private final Indicator indicator = new Indicator(HARBOUR, "hb1");
    private final List<IndicatorRow> rows = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Benchmark> benchmarks = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final Set<LocalDate> lost = new HashSet<>();

    static Sailings lowerIsBetter() {
        return judgedBy(Polarity.LOWER_IS_BETTER);
    }

    static Sailings judgedBy(@Nullable Polarity polarity) {
        Sailings sailings = new Sailings();
        if (polarity != null) {
            sailings.indicator.judgeBy(polarity);
        }
        return sailings;
    }

    static Judge judge() {
        BreachSettings settings = new BreachSettings(new BigDecimal("2"), new BigDecimal("5"), Set.of());
        return new Judge(new StatusRule(new StatusSettings(BigDecimal.TEN)), settings);
    }

    /** A pack that came on the day it was published, with values from a month on. */
    Sailings pack(String cameOn, String target, String from, String... values) {
        return late(cameOn, cameOn, target, from, values);
    }

    /** A pack that was imported on another day than it was published. */
    Sailings late(String published, String imported, String target, String from, String... values) {
        Placed at = placed(LocalDate.parse(published), LocalDate.parse(imported));
        rows.add(new IndicatorRow(
                at, indicator, "HB1", "Cancelled sailings", null, null, Unit.COUNT, null, null, null, null, null));
        if (!target.isEmpty()) {
            targets.add(new Target(at, indicator, "2030-31", new BigDecimal(target)));
        }
        YearMonth month = YearMonth.parse(from);
        for (int i = 0; i < values.length; i++) {
            observations.add(new Observation(at, indicator, month.plusMonths(i), new BigDecimal(values[i])));
        }
        return this;
    }

    /** What the neighbours stand at by the pack that was published on a day. */
    Sailings neighbours(String published, String value) {
        rows.stream()
                .map(IndicatorRow::document)
                .filter(document -> LocalDate.parse(published).equals(document.publishedOn()))
                .forEach(document -> benchmarks.add(new Benchmark(
                        new Placed(document, 1), indicator, null, Area.STATISTICAL_NEIGHBOUR, new BigDecimal(value))));
        return this;
    }

    IndicatorPapers papers() {
        return new IndicatorPapers(indicator, rows, observations, benchmarks, targets);
    }

    /** Another target by the pack that was published on a day. */
    Sailings target(String published, String year, String value) {
        rows.stream()
                .map(IndicatorRow::document)
                .filter(document -> LocalDate.parse(published).equals(document.publishedOn()))
                .forEach(document ->
                        targets.add(new Target(new Placed(document, 1), indicator, year, new BigDecimal(value))));
        return this;
    }

    /** What was to be told on a day never reached anybody. */
    Sailings lost(String day) {
        lost.add(LocalDate.parse(day));
        return this;
    }

    /** What there is to tell on a day to somebody who was told all that came before, as "started 2031-05". */
    List<String> news(String day) {
        return tidings(LocalDate.parse(day)).stream().map(Sailings::written).toList();
    }

    /** What a correction says of what was told before. */
    List<String> was(String day) {
        return tidings(LocalDate.parse(day)).stream()
                .map(tiding -> tiding.news().was())
                .filter(Objects::nonNull)
                .map(was -> was.reading().explanation())
                .toList();
    }

    private List<Tiding> tidings(LocalDate day) {
        List<ToldBreach> entered = new ArrayList<>();
        rows.stream()
                .map(row -> row.document().cameOn())
                .filter(came -> came.isBefore(day))
                .distinct()
                .sorted()
                .forEach(came -> on(came, entered).forEach(tiding -> entered.add(entered(tiding, came))));
        return rows.stream().anyMatch(row -> row.document().cameOn().equals(day)) ? on(day, entered) : List.of();
    }

    private List<Tiding> on(LocalDate day, List<ToldBreach> entered) {
        return papers().by(document -> !document.cameOn().isAfter(day)).map(judge()::all).stream()
                .flatMap(now -> new Tidings(judge(), papers(), now, day).after(entered))
                .toList();
    }

    private ToldBreach entered(Tiding tiding, LocalDate day) {
        Judgement judgement = tiding.news().judgement();
        return new ToldBreach(
                judgement.month(),
                tiding.news().stage(),
                day,
                day.atTime(18, 0).atZone(UkTime.ZONE).toInstant(),
                lost.contains(day) ? State.NEITHER : State.TOLD);
    }

    private static String written(Tiding tiding) {
        return tiding.stage() + " " + tiding.news().judgement().month();
    }

    private static Placed placed(LocalDate published, LocalDate imported) {
        Fingerprint file = new Fingerprint("pack.pdf", published.toString());
        return new Placed(
                new Document(
                        HARBOUR,
                        file,
                        new PackDates(null, published),
                        imported.atTime(9, 0).atZone(UkTime.ZONE).toInstant()),
                4);
    }
}
