package org.scrutinyassistant.bot.rehearsal;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.scrutinyassistant.bot.answer.ActionSpec;
import org.scrutinyassistant.bot.flow.FlowFiles;
import org.scrutinyassistant.bot.flow.Flows;
import org.scrutinyassistant.bot.flow.check.FlowVerification;
import org.scrutinyassistant.bot.flow.yaml.Refused;
import org.scrutinyassistant.bot.flow.yaml.YamlFile;

/** The flows of a folder with the tests beside them. */
public final class Rehearsals {

    private final Path folder;
    private final List<ActionSpec> actions;

    public Rehearsals(Path folder, List<ActionSpec> actions) {
        this.folder = folder;
        this.actions = List.copyOf(actions);
    }

    /**
     * Verifies every flow, and that each has tests.
     *
     * @throws Refused with every refusal found
     */
    public Flows flows() {
        Set<String> tested = tests().stream().map(YamlFile::name).collect(toSet());
        return FlowVerification.with(actions).tested(tested).verify(FlowFiles.in(folder, ".flow.yml"));
    }

    /** Returns every test, ready to run. */
    public List<Rehearsal> all() {
        Stage stage = new Stage(flows(), actions);
        return tests().stream()
                .flatMap(file -> RehearsalReader.read(file, stage).stream())
                .toList();
    }

    private List<YamlFile> tests() {
        return FlowFiles.in(folder, ".test.yml");
    }
}
