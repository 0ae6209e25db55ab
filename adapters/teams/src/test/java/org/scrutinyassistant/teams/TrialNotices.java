package org.scrutinyassistant.teams;

import java.util.List;
import java.util.stream.IntStream;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.People;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.delivery.Channel;
import org.scrutinyassistant.scheduler.delivery.Dispatch;
import org.scrutinyassistant.scheduler.delivery.Wording;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets a trial send notices, which the product does by its clock. */
@RestController
@RequestMapping("/trial")
final class TrialNotices {

    private final People people;
    private final RosterReading roster;
    private final Channel channel;
    private final FakeLedger ledger;
    private final FakeActing acting;
    private final Wording wording = new FakeWording();

    TrialNotices(People people, RosterReading roster, Channel channel, FakeLedger ledger, FakeActing acting) {
        this.people = people;
        this.roster = roster;
        this.channel = channel;
        this.ledger = ledger;
        this.acting = acting;
    }

    /** Enters somebody into the register. */
    @PostMapping("/people")
    long know(@RequestParam String name, @RequestParam String email) {
        Person person = new Person(name, Role.OFFICER);
        person.reachBy(List.of(ChannelName.TEAMS), email);
        return people.save(person).storedId();
    }

    /** Sends so many notices in one message and returns what came of it. */
    @PostMapping("/notices")
    String send(@RequestParam long person, @RequestParam(defaultValue = "1") int count) {
        Addressee to = roster.read().find(person).orElseThrow();
        List<Notice> notices =
                IntStream.range(0, count).mapToObj(each -> ledger.enter(to)).toList();
        return channel.send(new Dispatch("trial-" + notices.get(0).id(), notices, to, wording.of(notices, to)))
                .toString();
    }

    @GetMapping("/deeds")
    List<String> deeds() {
        return acting.deeds;
    }
}
