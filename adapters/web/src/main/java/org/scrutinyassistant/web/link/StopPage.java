package org.scrutinyassistant.web.link;

import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Directory;
import org.scrutinyassistant.register.person.Following;
import org.scrutinyassistant.register.person.SubjectNames;
import org.scrutinyassistant.scheduler.link.PersonalLinks;
import org.scrutinyassistant.scheduler.link.StopOrder;
import org.scrutinyassistant.web.fault.NothingThere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Stops what a mail was about: looking changes nothing, a POST acts at once (RFC 8058) and can be taken back. */
@Controller
class StopPage {

    private final PersonalLinks links;
    private final Following following;
    private final Directory directory;
    private final SubjectNames names;

    StopPage(PersonalLinks links, Following following, Directory directory, SubjectNames names) {
        this.links = links;
        this.following = following;
        this.directory = directory;
        this.names = names;
    }

    @GetMapping("/stop/{token}")
    ModelAndView show(@PathVariable String token) {
        StopOrder order = read(token);
        return page(token, order, directory.find(order.person()));
    }

    @PostMapping("/stop/{token}")
    ModelAndView stop(@PathVariable String token) {
        StopOrder order = read(token);
        return page(
                token, order, following.stopAll(order.person(), order.subjects().keySet(), actor(order)));
    }

    @PostMapping("/stop/{token}/undo")
    ModelAndView undo(@PathVariable String token) {
        StopOrder order = read(token);
        return page(token, order, following.undo(order.person(), order.subjects(), actor(order)))
                .addObject("undone", true);
    }

    private StopOrder read(String token) {
        return links.stop(token).orElseThrow(StopPage::unknown);
    }

    private ModelAndView page(String token, StopOrder order, Optional<Addressee> person) {
        Addressee now = person.orElseThrow(StopPage::unknown);
        List<String> about = order.subjects().keySet().stream()
                .map(subject -> names.of(subject).orElseGet(subject::toString))
                .sorted()
                .toList();
        return new ModelAndView("scrutiny/stop")
                .addObject("name", now.name())
                .addObject("about", about)
                .addObject("token", token)
                .addObject("undone", false)
                .addObject("stopped", now.stopped().containsAll(order.subjects().keySet()));
    }

    private static String actor(StopOrder order) {
        return "person:" + order.person();
    }

    private static NothingThere unknown() {
        return new NothingThere("There is nothing at this address");
    }
}
