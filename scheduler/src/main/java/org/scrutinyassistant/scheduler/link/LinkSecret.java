package org.scrutinyassistant.scheduler.link;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The secret that signs personal links: the one of the settings, else one that was made once and kept. */
@Component
class LinkSecret {

    private static final String NAME = "personal-links";
    private static final int BYTES = 32;

    private final String secret;

    LinkSecret(LinkSettings settings, JdbcTemplate jdbc) {
        this.secret = settings.secret().isEmpty() ? kept(jdbc) : settings.secret();
    }

    String value() {
        return secret;
    }

    private static String kept(JdbcTemplate jdbc) {
        if (read(jdbc).isEmpty()) {
            make(jdbc);
        }
        return read(jdbc).get(0);
    }

    private static List<String> read(JdbcTemplate jdbc) {
        return jdbc.queryForList("select secret from link_secret where name = ?", String.class, NAME);
    }

    private static void make(JdbcTemplate jdbc) {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        try {
            jdbc.update(
                    "insert into link_secret (name, secret) values (?, ?)",
                    NAME,
                    Base64.getEncoder().encodeToString(random));
        } catch (DuplicateKeyException madeByAnotherNode) {
            return;
        }
    }
}
