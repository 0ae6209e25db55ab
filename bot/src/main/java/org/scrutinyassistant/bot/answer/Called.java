package org.scrutinyassistant.bot.answer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name a flow calls an {@link Action} by, such as {@code find-indicator-value}, and which placeholders it fills. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Called {

    String value();

    /** Names every value that some result of the action carries; a response may use no others. */
    String[] fills() default {};
}
