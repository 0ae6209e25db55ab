package org.scrutinyassistant.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.document.Placed;
import org.scrutinyassistant.register.indicator.Indicator;
import org.scrutinyassistant.register.recommendation.Recommendation;
import org.scrutinyassistant.register.recommendation.Recommendations;
import org.scrutinyassistant.register.recommendation.Reference;
import org.springframework.beans.factory.annotation.Autowired;

/** Every kind of fact there is can be kept. */
abstract class FactsContract extends RegisterScene {

    @Autowired
    EntityManagerFactory model;

    @Autowired
    Recommendations recommendations;

    @Test
    void everyKindOfFactIsReadAsItWasStated() {
        List<Fact> stated = everything();
        stated.forEach(entities::persist);
        entities.flush();
        entities.clear();

        assertThat(stated).allSatisfy(fact -> {
            Fact read = entities.find(fact.getClass(), fact.id());
            assertThat(read).isNotSameAs(fact);
            assertThat(read.content()).isEqualTo(fact.content());
            assertThat(read.identity()).isEqualTo(fact.identity());
            assertThat(read.page()).isEqualTo(7);
            assertThat(read.document().sha256()).isEqualTo("one");
        });
        assertThat(kindsOf(stated)).isEqualTo(kindsOfFactInTheModel());
    }

    private List<Fact> everything() {
        Placed at = new Placed(document("one", "2025-06-12", IMPORTED), 7);
        Indicator indicator = indicators.save(new Indicator(committee(), "pl1"));
        Recommendation recommendation = recommendations.save(new Recommendation(
                committee(), new Reference(LocalDate.of(2025, 1, 9), "Benches", 1), "Mend the benches."));
        List<Fact> facts = new ArrayList<>(SomeFacts.papers(at));
        facts.addAll(SomeFacts.people(at));
        facts.addAll(SomeFacts.figures(at, indicator));
        facts.add(SomeFacts.progress(at, recommendation));
        return facts;
    }

    private static Set<Class<?>> kindsOf(List<Fact> facts) {
        return facts.stream().map(Object::getClass).collect(Collectors.toCollection(HashSet::new));
    }

    private Set<Class<?>> kindsOfFactInTheModel() {
        return model.getMetamodel().getEntities().stream()
                .map(entity -> entity.getJavaType())
                .filter(Fact.class::isAssignableFrom)
                .collect(Collectors.toSet());
    }
}
