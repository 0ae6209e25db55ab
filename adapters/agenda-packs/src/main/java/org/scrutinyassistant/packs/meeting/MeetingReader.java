package org.scrutinyassistant.packs.meeting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.pack.Member;
import org.scrutinyassistant.packs.pack.PackMeeting;
import org.scrutinyassistant.packs.reading.PackText;
import org.scrutinyassistant.packs.reading.PageFurniture;
import org.scrutinyassistant.packs.reading.SectionReader;

/** Reads what the front sheet says of the meeting; without a front sheet only its day and day of publication are known. */
public final class MeetingReader implements SectionReader<PackMeeting> {

    private static final Pattern CHAIR = Pattern.compile("(?i)(?:the )?chair(?:man|woman|person)?");

    @Override
    public PackMeeting read(PackText printed) {
        PackText pack = PageFurniture.removedFrom(printed);
        FrontSheet front = FrontSheet.of(pack);
        List<Member> members = new MemberList().read(front);
        return new PackMeeting(
                new MeetingDay().read(pack, front).orElse(null),
                StartAndVenue.of(front).start(),
                StartAndVenue.of(front).venue(),
                chair(members).orElse(null),
                new PublicationDay().read(pack).orElse(null),
                members,
                new ContactList().read(front));
    }

    private static Optional<String> chair(List<Member> members) {
        return members.stream()
                .filter(member ->
                        member.role() != null && CHAIR.matcher(member.role()).matches())
                .map(Member::name)
                .findFirst();
    }
}
