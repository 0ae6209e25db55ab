package org.scrutinyassistant.app;

import java.util.List;
import org.scrutinyassistant.bot.BotConfiguration;
import org.scrutinyassistant.bot.answer.AnswerConfiguration;
import org.scrutinyassistant.bot.dialogue.Dialogue;
import org.scrutinyassistant.bot.flow.Flows;
import org.scrutinyassistant.bot.understanding.FlowExamples;
import org.scrutinyassistant.bot.understanding.LocalUnderstanding;
import org.scrutinyassistant.bot.understanding.UnderstandingSettings;
import org.scrutinyassistant.bot.understanding.Vocabulary;
import org.scrutinyassistant.bot.vocabulary.NameSource;
import org.scrutinyassistant.bot.vocabulary.RegisterVocabulary;
import org.scrutinyassistant.register.document.Documents;
import org.scrutinyassistant.register.person.Directory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts asking together: what can be named comes from the register, each turn sees it in one transaction. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Import({BotConfiguration.class, AnswerConfiguration.class})
class AskingConfiguration {

    @Bean
    TransactionTemplate reading(PlatformTransactionManager transactions) {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return reading;
    }

    @Bean
    Vocabulary vocabulary(
            Documents documents, List<NameSource> sources, Directory directory, TransactionTemplate reading) {
        return new SeenInOneTransaction(new RegisterVocabulary(documents, sources, directory::names), reading);
    }

    @Bean
    LocalUnderstanding understanding(Vocabulary vocabulary, Flows flows) {
        List<FlowExamples> examples = flows.all().stream()
                .map(flow -> new FlowExamples(
                        flow.name(),
                        flow.examples().stream().map(words -> words.text()).toList(),
                        flow.takesAnybody()))
                .toList();
        return new LocalUnderstanding(vocabulary, examples, UnderstandingSettings.defaults());
    }

    @Bean
    @Primary
    Dialogue dialogueInOneTransaction(@Qualifier("dialogue") Dialogue dialogue, TransactionTemplate reading) {
        return turn -> java.util.Objects.requireNonNull(reading.execute(status -> dialogue.turn(turn)));
    }
}
