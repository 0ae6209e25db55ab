package org.scrutinyassistant.scheduler.delivery;

import java.util.List;
import java.util.Map;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds for every notice.
 *
 * @param dryRun nothing leaves; the ledger says what would have gone
 * @param channels by which a kind goes, of those its recipient has; by all of them for a kind that is not named
 */
@ConfigurationProperties("scrutiny.notices")
public record NoticesSettings(
        @DefaultValue("false") boolean dryRun, @DefaultValue Map<NoticeKind, List<ChannelName>> channels) {

    public NoticesSettings {
        channels = Map.copyOf(channels);
    }

    /** Returns the notice by the channels of its kind; unchanged if its recipient has none of those, so that it is not lost. */
    public NewNotice byChannelsOfItsKind(NewNotice notice) {
        List<ChannelName> allowed = channels.get(notice.key().kind());
        List<ChannelName> kept = allowed == null
                ? List.of()
                : notice.recipient().channels().stream()
                        .filter(allowed::contains)
                        .toList();
        return kept.isEmpty() ? notice : notice.to(notice.recipient().by(kept));
    }
}
