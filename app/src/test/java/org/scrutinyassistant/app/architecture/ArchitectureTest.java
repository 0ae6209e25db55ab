package org.scrutinyassistant.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house keeps its rules, and each rule refuses a sample that breaks it. */
class ArchitectureTest {

    private static final String PRODUCT = "org.scrutinyassistant";
    private static final String SAMPLES = "org.scrutinyassistant.app.architecture.sample";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(PRODUCT);
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(SAMPLES);

    static Set<String> rules() {
        return new HouseRules(PRODUCT).all().keySet();
    }

    @Test
    void everyPartOfTheHouseIsSeen() {
        for (String part : new String[] {
            "message", "register", "scheduler", "bot", "packs", "email", "teams", "web", "workflows", "app"
        }) {
            assertThat(HOUSE).as(part).anyMatch(each -> each.getPackageName().startsWith(PRODUCT + "." + part));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsTheRule(String name) {
        new HouseRules(PRODUCT).all().get(name).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleRefusesItsSample(String name) {
        var report = new HouseRules(SAMPLES).all().get(name).evaluate(BROKEN).getFailureReport();
        assertThat(report.getDetails()).anyMatch(detail -> detail.contains(SAMPLES + "." + name));
    }
}
