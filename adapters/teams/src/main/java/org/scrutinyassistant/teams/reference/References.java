package org.scrutinyassistant.teams.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.teams.connector.ServiceHosts;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every place in Teams that was seen; a link to a person holds only as long as they keep the address it was made by. */
public final class References {

    private static final String LINKED = "join person p on p.id = r.person_id and lower(p.email) = r.linked_by ";

    private final JdbcClient database;
    private final ServiceHosts hosts;
    private final Clock clock;

    public References(JdbcClient database, ServiceHosts hosts, Clock clock) {
        this.database = database;
        this.hosts = hosts;
        this.clock = clock;
    }

    /**
     * Stores a place as it was seen now, so that it is no longer stale.
     *
     * @throws org.scrutinyassistant.teams.refusal.Refused if its host is not allowed
     */
    void keep(Reference seen) {
        hosts.check(seen.serviceUrl());
        if (update(seen) == 0) {
            insert(seen);
        }
    }

    /** Marks a place to which nothing can be sent any more; returns whether it was in use. */
    boolean forget(String conversation) {
        return database.sql("update teams_reference set stale_at = ? where conversation_id = ? and stale_at is null")
                        .params(now(), conversation)
                        .update()
                > 0;
    }

    /** Notes that the chat is that of a person whose address this is. */
    void link(String conversation, long person, String email) {
        database.sql("update teams_reference set person_id = ?, linked_by = ? where conversation_id = ?")
                .params(person, email.toLowerCase(Locale.ROOT), conversation)
                .update();
    }

    /** Returns the chat of a person that was last seen. */
    public Optional<Reference> ofPerson(long id) {
        return database
                .sql("select r.* from teams_reference r " + LINKED
                        + "where p.id = ? and r.kind = 'PERSONAL' and r.stale_at is null order by r.seen_at desc")
                .param(id)
                .query(References::reference)
                .list()
                .stream()
                .findFirst();
    }

    /** Returns a channel by its id. */
    public Optional<Reference> ofChannel(String id) {
        return database.sql("select r.* from teams_reference r "
                        + "where r.conversation_id = ? and r.kind = 'CHANNEL' and r.stale_at is null")
                .param(id)
                .query(References::reference)
                .optional();
    }

    /** Returns the id of the person to whom an account is linked, by its id in the directory or in Teams. */
    public Optional<Long> personOf(String account) {
        return database
                .sql("select p.id from teams_reference r " + LINKED
                        + "where r.aad_object_id = ? or r.user_id = ? order by r.seen_at desc")
                .params(account, account)
                .query(Long.class)
                .list()
                .stream()
                .findFirst();
    }

    /** Returns whether it is known whose chat this is. */
    boolean linked(String conversation) {
        return database.sql("select count(*) from teams_reference r " + LINKED + "where r.conversation_id = ?")
                        .param(conversation)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Returns the chats in use of which it is not known whose they are, the last seen first. */
    List<Reference> nobodys() {
        return database.sql("select r.* from teams_reference r left " + LINKED
                        + "where p.id is null and r.kind = 'PERSONAL' and r.stale_at is null "
                        + "order by r.seen_at desc fetch first 10000 rows only")
                .query(References::reference)
                .list();
    }

    /** Returns the addresses, in small letters, of the people who have no chat to write to. */
    Set<String> addressesWithoutChat() {
        return database.sql(
                        "select distinct lower(p.email) from person p left join teams_reference r on r.person_id = p.id "
                                + "and r.linked_by = lower(p.email) and r.kind = 'PERSONAL' and r.stale_at is null "
                                + "where p.email is not null and r.conversation_id is null")
                .query(String.class)
                .set();
    }

    private int update(Reference seen) {
        return database.sql("""
            update teams_reference
            set kind = ?, service_url = ?, tenant = ?, bot_id = ?, bot_name = ?, user_id = ?,
                aad_object_id = coalesce(?, aad_object_id), seen_at = ?, stale_at = null
            where conversation_id = ?\
            """).params(values(seen)).update();
    }

    private void insert(Reference seen) {
        try {
            database.sql("""
                insert into teams_reference (kind, service_url, tenant, bot_id, bot_name, user_id,
                    aad_object_id, seen_at, conversation_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """).params(values(seen)).update();
        } catch (DuplicateKeyException seenByAnother) {
            update(seen);
        }
    }

    private List<@Nullable Object> values(Reference seen) {
        return Arrays.asList(
                seen.kind().name(),
                seen.serviceUrl(),
                seen.tenant(),
                seen.botId(),
                seen.botName(),
                seen.userId(),
                seen.aadObjectId(),
                now(),
                seen.conversation());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Reference reference(ResultSet row, int number) throws SQLException {
        return new Reference(
                row.getString("conversation_id"),
                PlaceKind.valueOf(row.getString("kind")),
                row.getString("service_url"),
                row.getString("tenant"),
                row.getString("bot_id"),
                row.getString("bot_name"),
                row.getString("user_id"),
                row.getString("aad_object_id"));
    }
}
