package org.scrutinyassistant.web.chat;

import org.scrutinyassistant.message.Source;
import org.scrutinyassistant.message.UkTime;

/** A source as the page cites it: "Agenda pack, page 12, published Wednesday 8 November 2017". */
final class SourceLine {

    private SourceLine() {}

    static String of(Source source) {
        return source.document()
                + (source.page() == null ? "" : ", page " + source.page())
                + (source.published() == null ? "" : ", published " + UkTime.day(source.published()));
    }
}
