package org.scrutinyassistant.web.fault;

import java.io.IOException;
import org.springframework.util.unit.DataSize;

/** A body that went over its bound while it was read. */
public final class BodyTooLarge extends IOException {

    public BodyTooLarge(DataSize bound) {
        super("The request is larger than " + bound.toKilobytes() + " kB");
    }
}
