package org.scrutinyassistant.app.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts who calls, and shuts the door on them. */
final class Doorstep implements AutoCloseable {

    private final ServerSocket door;
    private final AtomicInteger callers = new AtomicInteger();

    Doorstep() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread waiting = new Thread(this::count, "doorstep");
        waiting.setDaemon(true);
        waiting.start();
    }

    int port() {
        return door.getLocalPort();
    }

    int callers() {
        return callers.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void count() {
        try {
            while (true) {
                Socket caller = door.accept();
                callers.incrementAndGet();
                caller.close();
            }
        } catch (IOException closed) {
            return;
        }
    }
}
