package org.scrutinyassistant.teams;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Runs a test against {@link TeamsTrial} without an app id, in one context for all such tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TeamsTrial.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "scrutiny.teams.allow-anonymous=true",
            "scrutiny.teams.largest-activity=64KB",
            "scrutiny.teams.connect-timeout=1s",
            "scrutiny.teams.reply-timeout=2s",
            "scrutiny.teams.channels[0].id=19:papers@thread.tacv2",
            "scrutiny.teams.channels[0].person=Papers channel"
        })
public @interface TeamsTest {}
