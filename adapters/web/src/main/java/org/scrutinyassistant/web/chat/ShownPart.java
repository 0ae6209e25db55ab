package org.scrutinyassistant.web.chat;

import java.util.ArrayList;
import java.util.List;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.message.Part;

/**
 * One part of an answer with what its template needs.
 *
 * @param kind {@code lead}, {@code long}, {@code text}, {@code facts}, {@code table} or {@code chart}
 * @param number its place in the answer, counted from 1
 * @param shape the {@link Part} itself, or what was worked out from it
 */
record ShownPart(String kind, int number, Object shape) {

    static List<ShownPart> all(Message message) {
        List<ShownPart> shown = new ArrayList<>();
        for (Part part : message.parts()) {
            shown.add(part.render(new PartShaper(shown.size() + 1)));
        }
        return List.copyOf(shown);
    }
}
