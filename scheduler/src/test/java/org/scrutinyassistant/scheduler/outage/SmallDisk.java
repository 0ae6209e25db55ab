package org.scrutinyassistant.scheduler.outage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk for H2, whose files begin with {@code small:}, that can be full. */
public final class SmallDisk extends FilePathWrapper {

    private static volatile boolean full;

    static SmallDisk mount() {
        SmallDisk disk = new SmallDisk();
        FilePath.register(disk);
        return disk;
    }

    static boolean isFull() {
        return full;
    }

    void fill() {
        full = true;
    }

    void empty() {
        full = false;
    }

    @Override
    public String getScheme() {
        return "small";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new SmallDiskFile(super.open(mode));
    }
}
