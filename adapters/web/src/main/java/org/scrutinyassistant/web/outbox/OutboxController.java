package org.scrutinyassistant.web.outbox;

import java.util.Optional;
import org.scrutinyassistant.web.WebSettings;
import org.scrutinyassistant.web.fault.NothingThere;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the mail that did not leave this machine, to those who may call the API. */
@Controller
class OutboxController {

    private static final String NOTHING_RUNS =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox";

    private final MailOutbox outbox;
    private final WebSettings settings;

    OutboxController(MailOutbox outbox, WebSettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    @GetMapping("/outbox")
    ModelAndView list(@RequestParam(defaultValue = "1") int page) {
        return new ModelAndView("scrutiny/outbox")
                .addObject("name", settings.name())
                .addObject("outbox", outbox.page(Math.max(1, page)));
    }

    @GetMapping("/outbox/{id}")
    ModelAndView show(@PathVariable long id) {
        return new ModelAndView("scrutiny/mail")
                .addObject("name", settings.name())
                .addObject("id", id)
                .addObject("mail", found(outbox.open(id)));
    }

    @GetMapping("/outbox/{id}/look")
    ResponseEntity<String> look(@PathVariable long id) {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", NOTHING_RUNS)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(found(outbox.open(id)).html());
    }

    @GetMapping("/outbox/{id}/mail.eml")
    ResponseEntity<byte[]> download(@PathVariable long id) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mail-" + id + ".eml\"")
                .contentType(MediaType.parseMediaType("message/rfc822"))
                .body(found(outbox.bytes(id)));
    }

    private static <T> T found(Optional<T> mail) {
        return mail.orElseThrow(() -> new NothingThere("There is no such mail in the outbox"));
    }
}
