package org.scrutinyassistant.bot.answer;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every action there is, found by its {@link Called} name without starting anything. */
public final class Actions {

    private static final String HOME = "org.scrutinyassistant.bot";

    private Actions() {}

    /** Returns what each action on the class path declares, by name. */
    public static List<ActionSpec> declared() {
        ClassPathScanningCandidateComponentProvider classes = new ClassPathScanningCandidateComponentProvider(false);
        classes.addIncludeFilter(new AnnotationTypeFilter(Called.class));
        return classes.findCandidateComponents(HOME).stream()
                .map(Actions::specOf)
                .sorted(Comparator.comparing(ActionSpec::name))
                .toList();
    }

    private static ActionSpec specOf(BeanDefinition found) {
        String name = String.valueOf(found.getBeanClassName());
        return ActionSpec.of(ClassUtils.resolveClassName(name, Actions.class.getClassLoader()));
    }
}
