package org.scrutinyassistant.bot;

import java.util.List;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Actions;
import org.scrutinyassistant.bot.dialogue.Dialogue;
import org.scrutinyassistant.bot.dialogue.DialogueSettings;
import org.scrutinyassistant.bot.dialogue.FlowDialogue;
import org.scrutinyassistant.bot.dialogue.Listeners;
import org.scrutinyassistant.bot.dialogue.Script;
import org.scrutinyassistant.bot.dialogue.TurnObserver;
import org.scrutinyassistant.bot.dialogue.UnansweredLog;
import org.scrutinyassistant.bot.flow.FlowFiles;
import org.scrutinyassistant.bot.flow.Flows;
import org.scrutinyassistant.bot.flow.check.FlowVerification;
import org.scrutinyassistant.bot.unanswered.KeptUnanswered;
import org.scrutinyassistant.bot.understanding.Understanding;
import org.scrutinyassistant.register.question.Unanswered;
import org.scrutinyassistant.register.question.UnansweredQuestions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the dialogue together from the flows packed with the application; it does not start with a flow that is wrong. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DialogueSettings.class)
public class BotConfiguration {

    @Bean
    Flows flows() {
        return FlowVerification.with(Actions.declared()).verify(FlowFiles.packed());
    }

    @Bean
    Dialogue dialogue(Understanding understanding, Script script, DialogueSettings settings, Listeners listeners) {
        return new FlowDialogue(understanding, script, settings, listeners);
    }

    @Bean
    Script script(Flows flows, List<Action<?>> actions) {
        return Script.of(flows, actions);
    }

    @Bean
    Listeners listeners(UnansweredLog unanswered, ObjectProvider<TurnObserver> observer) {
        return new Listeners(unanswered, observer.getIfAvailable(() -> turn -> {}));
    }

    @Bean
    KeptUnanswered unansweredLog(UnansweredQuestions questions) {
        return new KeptUnanswered(unanswered -> questions.save(
                new Unanswered(unanswered.text(), unanswered.day(), unanswered.flow(), unanswered.confidence())));
    }
}
