package org.scrutinyassistant.bot.notice;

import java.time.Clock;
import org.scrutinyassistant.bot.flow.FlowFiles;
import org.scrutinyassistant.scheduler.delivery.CurrentWording;
import org.scrutinyassistant.scheduler.delivery.UpToDate;
import org.scrutinyassistant.scheduler.delivery.Wording;
import org.scrutinyassistant.scheduler.notice.NoticeSpecs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the words of notices; the service does not start with words that are wrong. */
@Configuration(proxyBeanMethods = false)
public class NoticeConfiguration {

    @Bean
    Wording wording(ObjectProvider<UpToDate> current, Clock clock) {
        NoticeWording words = NoticeWording.read(FlowFiles.packed(".notice.yml"), NoticeSpecs.declared());
        return new CurrentWording(words, current.orderedStream().toList(), clock);
    }
}
