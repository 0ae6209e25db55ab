package org.scrutinyassistant.packs.pack;

import java.util.List;

/** One numbered item of minutes with what was resolved under it. */
public record MinuteItem(String number, String title, List<Labelled> resolutions) {
    public MinuteItem {
        resolutions = List.copyOf(resolutions);
    }
}
