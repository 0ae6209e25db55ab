package org.scrutinyassistant.teams;

import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.schema.Activity;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.scrutinyassistant.teams.connector.ServiceHosts;

/** Every check that a request passes before the SDK sees it. */
final class Reception {

    private final Door door;
    private final ActivityReader reader;
    private final ServiceHosts hosts;

    Reception(Door door, ActivityReader reader, ServiceHosts hosts) {
        this.door = door;
        this.reader = reader;
        this.hosts = hosts;
    }

    /** @throws org.scrutinyassistant.teams.refusal.Refused with the first reason to turn the request away */
    Arrival receive(HttpServletRequest request) throws IOException {
        door.admit(request);
        Activity activity = reader.read(request);
        ClaimsIdentity caller = door.identify(request, activity);
        hosts.check(activity.getServiceUrl());
        return new Arrival(caller, activity);
    }
}
