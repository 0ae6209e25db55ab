package org.scrutinyassistant.app;

import org.scrutinyassistant.bot.notice.NoticeConfiguration;
import org.scrutinyassistant.email.EmailConfiguration;
import org.scrutinyassistant.packs.importing.ImportingConfiguration;
import org.scrutinyassistant.register.RegisterConfiguration;
import org.scrutinyassistant.scheduler.SchedulerConfiguration;
import org.scrutinyassistant.workflows.WorkflowsConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The parts that every way of running needs. */
@Configuration(proxyBeanMethods = false)
@Import({
    RegisterConfiguration.class,
    EmailConfiguration.class,
    ImportingConfiguration.class,
    SchedulerConfiguration.class,
    NoticeConfiguration.class,
    WorkflowsConfiguration.class
})
class WiringConfiguration {}
