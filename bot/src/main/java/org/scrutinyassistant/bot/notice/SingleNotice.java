package org.scrutinyassistant.bot.notice;

import java.util.List;
import java.util.stream.Stream;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.message.Part;
import org.scrutinyassistant.scheduler.delivery.Worded;
import org.scrutinyassistant.scheduler.notice.Notice;

/** Words one notice by itself: what is so, its history, how it was found, why this person is told, and what to answer. */
record SingleNotice(CommonWords common) {

    Worded of(Told told) {
        Notice notice = told.notice();
        Stream<Part> history = Stream.ofNullable(notice.raised().said().chart());
        Stream<Part> form = new AnswerForm(common).of(notice, told.answers()).map(Part.class::cast);
        List<Part> parts = Stream.of(
                        told.body(),
                        history,
                        told.under(common.underOne(notice.raised().weight())),
                        form)
                .flatMap(part -> part)
                .toList();
        return new Worded(told.title(), new Message(parts, List.of(), List.of()));
    }
}
