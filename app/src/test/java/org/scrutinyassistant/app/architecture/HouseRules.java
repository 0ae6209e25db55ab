package org.scrutinyassistant.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The rules of the house for the packages below one root, each under the name of the sample that breaks it. */
final class HouseRules {

    private static final List<String> ADAPTERS = List.of("packs", "email", "teams", "web", "workflows");

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("message.SeesRegister", notSeen("message", "register", "scheduler", "bot", "app"));
        rules.put("register.SeesBot", notSeen("register", "scheduler", "bot", "app"));
        rules.put("scheduler.SeesBot", notSeen("scheduler", "bot", "app"));
        rules.put("bot.SeesWeb", notSeen("bot", "app"));
        rules.put("web.SeesPacks", notSeen("web", "app"));
        rules.put("packs.SeesWeb", notSeen("packs", "scheduler", "bot", "app"));
        rules.put("teams.SeesWeb", notSeen("teams", "app"));
        rules.put("email.SeesTeams", notSeen("email", "bot", "app"));
        rules.put("workflows.SeesEmail", notSeen("workflows", "bot", "app"));
        rules.put("web.UsesTheBotFramework", onlyIn(Set.of("teams"), "com.microsoft.bot..", "com.auth0.."));
        rules.put("register.UsesOkHttp", onlyIn(Set.of("teams", "workflows"), "okhttp3.."));
        rules.put("scheduler.UsesQuartz", onlyIn(Set.of("scheduler.quartz"), "org.quartz.."));
        rules.put("bot.UsesPdfBox", onlyIn(Set.of("packs"), "org.apache.pdfbox.."));
        rules.put("register.UsesLucene", onlyIn(Set.of("bot"), "org.apache.lucene..", "dev.langchain4j.."));
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
        Stream<String> siblings = ADAPTERS.stream().filter(adapter -> !adapter.equals(from));
        return noClasses()
                .that()
                .resideInAPackage(below(from))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(below(Stream.concat(siblings, Stream.of(hidden))));
    }

    private ArchRule onlyIn(Set<String> homes, String... library) {
        return noClasses()
                .that(resideInAPackage(root + "..").and(not(resideInAnyPackage(below(homes.stream())))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(library));
    }

    private String[] below(Stream<String> parts) {
        return parts.map(this::below).toArray(String[]::new);
    }

    private String below(String part) {
        return root + "." + part + "..";
    }
}
