package org.scrutinyassistant.teams;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Cover;
import org.scrutinyassistant.register.person.People;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.person.RosterReading;
import org.springframework.stereotype.Component;

/** People who come into the register, and into Teams, under names and addresses that no other test uses. */
@Component
final class Town {

    private final People people;
    private final RosterReading roster;
    private int born;

    Town(People people, RosterReading roster) {
        this.people = people;
        this.roster = roster;
    }

    /** Returns somebody new in the register. */
    synchronized Addressee somebody(Role role) {
        born++;
        Person person = new Person("Person " + born, role);
        person.reachBy(List.of(ChannelName.TEAMS), "person" + born + "@example.org");
        long id = people.save(person).storedId();
        return roster.read(List.of(id)).find(id).orElseThrow();
    }

    Addressee named(String name, Role role) {
        long id = people.save(new Person(name, role)).storedId();
        return roster.read(List.of(id)).find(id).orElseThrow();
    }

    void changeAddress(Addressee who, String email) {
        Person person = people.findById(who.id()).orElseThrow();
        person.reachBy(List.of(ChannelName.TEAMS), email);
        people.save(person);
    }

    void cover(Addressee who, Addressee by) {
        Person person = people.findById(who.id()).orElseThrow();
        person.coverBy(new Cover(by.id(), null, null));
        people.save(person);
    }

    /** Lets somebody install the app in their own chat. */
    static void install(Bot bot, FakeConnector connector, Addressee who) throws IOException, InterruptedException {
        connector.join(
                user(who),
                "{\"id\": \"%s\", \"email\": \"%s\"}"
                        .formatted(user(who), String.valueOf(who.email()).toUpperCase(Locale.ROOT)));
        bot.hears(from(who, connector)
                .with("type", "installationUpdate")
                .with("action", "add")
                .json());
        connector.takeRequest(5, TimeUnit.SECONDS);
    }

    /** Returns an activity of theirs, to be changed. */
    static Incoming from(Addressee who, FakeConnector connector) {
        return Incoming.message("hello", connector.url("/connector").toString())
                .with("from", Map.of("id", user(who), "name", "Somebody", "aadObjectId", directory(who)))
                .in("personal", chat(who));
    }

    static String user(Addressee who) {
        return "29:user-" + who.id();
    }

    static String directory(Addressee who) {
        return "directory-" + who.id();
    }

    static String chat(Addressee who) {
        return "a:chat-" + who.id();
    }
}
