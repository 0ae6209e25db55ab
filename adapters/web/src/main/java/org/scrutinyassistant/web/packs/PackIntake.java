package org.scrutinyassistant.web.packs;

import java.io.IOException;
import java.io.InputStream;

/** Where a pack that was handed in is read into the register. */
public interface PackIntake {

    /**
     * Imports one pack, whole or not at all.
     *
     * @param name the file's name, without folders
     * @throws PackRefused if the file can't be read as a pack
     */
    ImportReport take(String name, InputStream pack) throws IOException;
}
