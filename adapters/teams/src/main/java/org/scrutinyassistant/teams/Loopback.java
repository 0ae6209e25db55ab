package org.scrutinyassistant.teams;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Whether an address as a server reports it is this machine's own. */
final class Loopback {

    private Loopback() {}

    static boolean holds(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }
}
