package org.scrutinyassistant.web.broadcast.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.broadcast.Broadcast;
import org.scrutinyassistant.scheduler.broadcast.Decision;
import org.scrutinyassistant.scheduler.broadcast.Decision.Done;
import org.scrutinyassistant.scheduler.broadcast.Decision.Refused;
import org.scrutinyassistant.web.WebSettings;
import org.scrutinyassistant.web.console.Choice;
import org.scrutinyassistant.web.console.Names;
import org.scrutinyassistant.web.console.NoticeWords;
import org.scrutinyassistant.web.console.Wrong;
import org.scrutinyassistant.web.fault.FieldFault;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form on which a broadcast is written; what it makes is a draft, which is looked at before it is approved. */
@Controller
class WritingPage {

    private final Redrafting redrafting;
    private final RosterReading rosters;
    private final WebSettings settings;

    WritingPage(Redrafting redrafting, RosterReading rosters, WebSettings settings) {
        this.redrafting = redrafting;
        this.rosters = rosters;
        this.settings = settings;
    }

    @GetMapping("/broadcasts/new")
    ModelAndView form(@RequestParam(required = false) @Nullable Long from, RedirectAttributes after) {
        if (from == null) {
            return page(Sheet.empty());
        }
        Broadcast written = redrafting.find(from);
        if (Redrafting.still(written)) {
            return page(Sheet.of(written));
        }
        after.addFlashAttribute("done", "This broadcast is no longer a draft, so nothing was changed.");
        return new ModelAndView("redirect:/broadcasts/" + from);
    }

    @PostMapping("/broadcasts")
    ModelAndView draft(@ModelAttribute("sheet") Sheet sheet, RedirectAttributes after) {
        try {
            Decision decision = redrafting.keep(sheet);
            if (decision instanceof Refused refused) {
                return again(sheet, Asked.wrong(refused));
            }
            Done done = (Done) decision;
            after.addFlashAttribute("done", done.words());
            return new ModelAndView("redirect:/broadcasts/" + done.broadcast().storedId());
        } catch (FieldFault fault) {
            return again(sheet, Asked.wrong(fault));
        }
    }

    private ModelAndView again(Sheet sheet, Wrong wrong) {
        Set<String> fields = new HashSet<>(Asked.LABELS.keySet());
        if (new Names(rosters.read()).managers().isEmpty()) {
            fields.remove("by");
        }
        ModelAndView page = page(sheet).addObject("wrong", wrong.on(fields));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Sheet sheet) {
        Roster roster = rosters.read();
        return new ModelAndView("scrutiny/broadcast-form")
                .addObject("name", settings.name())
                .addObject("sheet", sheet)
                .addObject("people", redrafting.kept(sheet).people().size())
                .addObject("managers", new Names(roster).managers())
                .addObject("committees", committees(roster))
                .addObject("roles", roles())
                .addObject("channels", channels());
    }

    private static List<String> committees(Roster roster) {
        return roster.everybody()
                .flatMap(person -> person.committees().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Choice> roles() {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.word(), NoticeWords.roles(role)))
                .toList();
    }

    private static List<Choice> channels() {
        return Arrays.stream(ChannelName.values())
                .map(channel -> new Choice(channel.word(), "By " + NoticeWords.channel(channel)))
                .toList();
    }
}
