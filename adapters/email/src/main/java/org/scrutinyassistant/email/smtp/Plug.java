package org.scrutinyassistant.email.smtp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the socket of a connection, and can pull it from another thread, whatever waits on it. */
final class Plug extends SocketFactory {

    private static final Logger LOG = LoggerFactory.getLogger(Plug.class);

    private @Nullable Socket socket;
    private boolean pulled;

    @Override
    public synchronized Socket createSocket() throws IOException {
        if (pulled) {
            throw new SocketException("the time is up");
        }
        Socket made = new Socket();
        socket = made;
        return made;
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("sockets are connected by who asked for them");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        return createSocket(host.getHostName(), port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
        return createSocket(host, port);
    }

    /** Breaks the connection off and lets none be made until it is put in again. */
    synchronized void pull() {
        pulled = true;
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException alreadyGone) {
                LOG.debug("The mail server was gone already", alreadyGone);
            }
        }
    }

    synchronized void putIn() {
        pulled = false;
    }

    synchronized boolean pulled() {
        return pulled;
    }
}
