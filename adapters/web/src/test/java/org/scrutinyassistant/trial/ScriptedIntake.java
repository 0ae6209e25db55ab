package org.scrutinyassistant.trial;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.scrutinyassistant.web.packs.ImportReport;
import org.scrutinyassistant.web.packs.PackIntake;
import org.scrutinyassistant.web.packs.PackRefused;
import org.scrutinyassistant.web.packs.SectionCounts;

/** Takes any file but one that says it is not a pack. */
final class ScriptedIntake implements PackIntake {

    @Override
    public ImportReport take(String name, InputStream pack) throws IOException {
        String text = new String(pack.readAllBytes(), StandardCharsets.UTF_8);
        if (text.startsWith("not a pack")) {
            throw new PackRefused("no agenda was found in it\nat line 1");
        }
        return new ImportReport(Map.of("agenda", new SectionCounts(3, 1, 2)), List.of(name + ": page 4 is blank"));
    }
}
