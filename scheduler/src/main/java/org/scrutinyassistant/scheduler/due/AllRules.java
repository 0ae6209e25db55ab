package org.scrutinyassistant.scheduler.due;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.scheduler.delivery.NoticesSettings;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.springframework.stereotype.Component;

/** Every rule together, each notice by the channels of its kind. */
@Component
class AllRules {

    private final List<DueRule> rules;
    private final NoticesSettings settings;

    AllRules(List<DueRule> rules, NoticesSettings settings) {
        this.rules = List.copyOf(rules);
        this.settings = settings;
    }

    Foresight read(Roster roster) {
        List<Foresight> several = rules.stream().map(rule -> rule.read(roster)).toList();
        return new Foresight() {
            @Override
            public Stream<NewNotice> on(LocalDate day) {
                return dueOn(day).map(Due::notice);
            }

            @Override
            public Stream<Due> dueOn(LocalDate day) {
                return several.stream()
                        .flatMap(each -> each.dueOn(day))
                        .map(due -> due.with(settings::byChannelsOfItsKind));
            }

            @Override
            public Stream<Correction> corrections(LocalDate day) {
                return several.stream().flatMap(each -> each.corrections(day));
            }
        };
    }
}
