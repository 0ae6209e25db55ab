package org.scrutinyassistant.email.writing;

import jakarta.activation.DataSource;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.scrutinyassistant.email.picture.ChartPicture;
import org.scrutinyassistant.message.LineChart;

/** The pictures of one mail, of bounded number, each under the identifier by which its text shows it. */
final class Pictures {

    private static final int MOST = 8;

    private final List<Picture> all = new ArrayList<>();
    private final IntFunction<String> identifier;

    Pictures(IntFunction<String> identifier) {
        this.identifier = identifier;
    }

    /** Returns the identifier of the chart's picture, or nothing where it can't be drawn. */
    Optional<String> add(LineChart chart) {
        if (all.size() == MOST) {
            return Optional.empty();
        }
        String cid = identifier.apply(all.size() + 1);
        return ChartPicture.png(chart).map(png -> {
            all.add(new Picture(cid, new ByteArrayDataSource(png, "image/png")));
            return cid;
        });
    }

    List<Picture> all() {
        return List.copyOf(all);
    }

    /** A picture in PNG. */
    record Picture(String cid, DataSource png) {}
}
