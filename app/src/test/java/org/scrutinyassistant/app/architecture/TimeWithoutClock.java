package org.scrutinyassistant.app.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;

/** A call that reads the machine's time past the injected clock. */
final class TimeWithoutClock extends DescribedPredicate<JavaMethodCall> {

    TimeWithoutClock() {
        super("the time is read without a clock");
    }

    @Override
    public boolean test(JavaMethodCall call) {
        MethodCallTarget target = call.getTarget();
        return target.getName().equals("now")
                && target.getOwner().getPackageName().equals("java.time")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
