package org.scrutinyassistant.teams.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.ChannelAccount;
import java.util.List;
import java.util.stream.Stream;

/** Who the Bot Connector says somebody in a conversation is. */
record Member(List<String> addresses) {

    private static final String GUEST = "#EXT#";

    static Member of(ChannelAccount account) {
        String principal = words(account, "userPrincipalName");
        return principal.contains(GUEST)
                ? new Member(List.of())
                : new Member(Stream.of(words(account, "email"), principal)
                        .filter(address -> !address.isBlank())
                        .distinct()
                        .toList());
    }

    private static String words(ChannelAccount account, String property) {
        JsonNode value = account.getProperties().get(property);
        return value == null ? "" : value.asText("").strip();
    }
}
