package org.scrutinyassistant.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The rules of the house for the packages below one root, each under the name of the sample that breaks it. */
final class HouseRules {

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("message.SeesRegister", notSeen("message", "register", "scheduler", "bot", "packs", "teams", "web"));
        rules.put("register.SeesBot", notSeen("register", "scheduler", "bot", "packs", "teams", "web", "app"));
        rules.put("scheduler.SeesBot", notSeen("scheduler", "bot", "packs", "teams", "web", "app"));
        rules.put("bot.SeesWeb", notSeen("bot", "packs", "teams", "web", "app"));
        rules.put("web.SeesPacks", notSeen("web", "packs", "teams", "app"));
        rules.put("packs.SeesWeb", notSeen("packs", "web", "teams", "bot", "app"));
        rules.put("teams.SeesWeb", notSeen("teams", "web", "packs", "app"));
        rules.put("web.UsesTheBotFramework", onlyIn("teams", "com.microsoft.bot..", "com.auth0..", "okhttp3.."));
        rules.put("scheduler.UsesQuartz", onlyIn("scheduler.quartz", "org.quartz.."));
        rules.put("bot.UsesPdfBox", onlyIn("packs", "org.apache.pdfbox.."));
        rules.put("register.UsesLucene", onlyIn("bot", "org.apache.lucene..", "dev.langchain4j.."));
        rules.put("bot.ReadsTheTime", noClasses().should().callMethodWhere(new TimeWithoutClock()));
        rules.put(
                "web.SettingsClass",
                classes()
                        .that()
                        .areAnnotatedWith(ConfigurationProperties.class)
                        .should()
                        .beRecords());
        rules.put("bot.StringUtil", noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Impl|Manager)"));
        return rules;
    }

    private ArchRule notSeen(String from, String... hidden) {
        return noClasses()
                .that()
                .resideInAPackage(below(from))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Arrays.stream(hidden).map(this::below).toArray(String[]::new));
    }

    private ArchRule onlyIn(String home, String... library) {
        return noClasses()
                .that(resideInAPackage(root + "..").and(not(resideInAPackage(below(home)))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(library));
    }

    private String below(String part) {
        return root + "." + part + "..";
    }
}
