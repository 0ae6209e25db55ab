package org.scrutinyassistant.packs;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.scrutinyassistant.packs.loading.UnreadablePack;
import org.scrutinyassistant.packs.printing.PackJson;

/** The command {@code read FILE}: prints the pack as JSON in UTF-8 and returns 0, or one clear line of error and returns 2. */
public final class ReadCommand {

    private static final int READ = 0;
    private static final int REFUSED = 2;

    public int run(Path file, PrintStream out, PrintStream err) {
        silence();
        try {
            String json = new PackJson().print(new PackReader().read(file));
            byte[] bytes = (json + "\n").getBytes(StandardCharsets.UTF_8);
            out.write(bytes, 0, bytes.length);
            out.flush();
            return READ;
        } catch (UnreadablePack e) {
            err.println(e.getMessage());
            return REFUSED;
        }
    }

    /** Keeps what the PDF library logs off both streams. */
    private static void silence() {
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    }
}
