package org.scrutinyassistant.bot.flow.yaml;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** The text of a YAML file under the name that refusals call it by, such as {@code help/greet.flow.yml}. */
public record YamlFile(String name, String text) {

    private static final YAMLFactory YAML = new YAMLFactory();

    /**
     * Reads the one document of the file.
     *
     * @throws Refused if it is no YAML, or not keys with values
     */
    public Mapping read() {
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), text)) {
            return new YamlReader(name, parser).document();
        } catch (JacksonException e) {
            throw new Refused(
                    new Place(name, line(e)),
                    e.getOriginalMessage().lines().findFirst().orElse("no YAML"));
        }
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    }
}
