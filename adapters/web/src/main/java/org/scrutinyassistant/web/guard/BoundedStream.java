package org.scrutinyassistant.web.guard;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.scrutinyassistant.web.fault.BodyTooLarge;
import org.springframework.util.unit.DataSize;

/** Passes bytes on until there are more than the bound. */
final class BoundedStream extends ServletInputStream {

    private final ServletInputStream stream;
    private final DataSize bound;
    private long left;

    BoundedStream(ServletInputStream stream, DataSize bound) {
        this.stream = stream;
        this.bound = bound;
        this.left = bound.toBytes();
    }

    @Override
    public int read() throws IOException {
        int read = stream.read();
        counted(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = stream.read(target, offset, length);
        return read < 0 ? read : counted(read);
    }

    @Override
    public boolean isFinished() {
        return stream.isFinished();
    }

    @Override
    public boolean isReady() {
        return stream.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        stream.setReadListener(listener);
    }

    private int counted(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new BodyTooLarge(bound);
        }
        return read;
    }
}
