package org.scrutinyassistant.web.broadcast.page;

import java.util.List;
import org.scrutinyassistant.scheduler.broadcast.Broadcast;
import org.scrutinyassistant.scheduler.broadcast.Broadcasting;
import org.scrutinyassistant.web.WebSettings;
import org.scrutinyassistant.web.console.Pager;
import org.scrutinyassistant.web.fault.NothingThere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows broadcasts: all of them, one, and how far one has come. */
@Controller
class BroadcastPages {

    private static final int SIZE = 20;

    private final Broadcasting broadcasting;
    private final Showing showing;
    private final Course course;
    private final WebSettings settings;

    BroadcastPages(Broadcasting broadcasting, Showing showing, Course course, WebSettings settings) {
        this.broadcasting = broadcasting;
        this.showing = showing;
        this.course = course;
        this.settings = settings;
    }

    @GetMapping("/broadcasts")
    ModelAndView list(@RequestParam(defaultValue = "1") int page) {
        List<Broadcast> all = broadcasting.list();
        int pages = (all.size() + SIZE - 1) / SIZE;
        int number = Math.max(1, page);
        List<ShownLine> lines = all.stream()
                .skip((number - 1L) * SIZE)
                .limit(SIZE)
                .map(broadcast -> ShownLine.of(broadcast, course.tag(broadcast)))
                .toList();
        return new ModelAndView("scrutiny/broadcasts")
                .addObject("name", settings.name())
                .addObject("lines", lines)
                .addObject("total", all.size())
                .addObject("pager", Pager.of(number, pages, each -> "/broadcasts?page=" + each));
    }

    /** Shows one; it brings its progress up to date by itself while it is sent, unless it is asked to keep still. */
    @GetMapping("/broadcasts/{id}")
    ModelAndView one(
            @PathVariable long id,
            @ModelAttribute ReportQuery query,
            @RequestParam(defaultValue = "false") boolean still) {
        ModelAndView page = showing.page(found(id), query);
        return page.addObject("still", still);
    }

    @GetMapping("/broadcasts/{id}/progress")
    ModelAndView progress(@PathVariable long id) {
        ShownCourse come = showing.course(found(id));
        if (come == null) {
            throw new NothingThere("Broadcast " + id + " has not gone out");
        }
        return new ModelAndView("scrutiny/progress :: moved")
                .addObject("id", id)
                .addObject("course", come)
                .addObject("live", come.underWay());
    }

    private Broadcast found(long id) {
        return broadcasting.find(id).orElseThrow(() -> new NothingThere("There is no broadcast " + id));
    }
}
