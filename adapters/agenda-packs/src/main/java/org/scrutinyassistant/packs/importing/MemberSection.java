package org.scrutinyassistant.packs.importing;

import java.util.List;
import org.scrutinyassistant.register.committee.Member;
import org.scrutinyassistant.register.committee.Members;
import org.springframework.stereotype.Component;

/** Stores the members of a pack. */
@Component
final class MemberSection extends FactSection<Member> {

    MemberSection(Members kept) {
        super("members", kept);
    }

    @Override
    List<Member> facts(Importing pack) {
        return pack.pack().meeting().members().stream()
                .map(member -> new Member(pack.somewhere(), member.name(), member.role()))
                .toList();
    }
}
