package org.scrutinyassistant.web.recommendations;

import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.Committees;
import org.scrutinyassistant.register.monitoring.Monitoring;
import org.scrutinyassistant.web.WebSettings;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The next monitoring table from the register: as a file for the agenda, and as a page to read and print. */
@Controller
class MonitoringController {

    private final Monitoring monitoring;
    private final Committees committees;
    private final WebSettings settings;

    MonitoringController(Monitoring monitoring, Committees committees, WebSettings settings) {
        this.monitoring = monitoring;
        this.committees = committees;
        this.settings = settings;
    }

    @Operation(summary = "The next monitoring table as CSV")
    @GetMapping("/api/recommendations/monitoring.csv")
    ResponseEntity<String> file(@RequestParam(required = false) @Nullable String committee) {
        String disposition = ContentDisposition.attachment()
                .filename("monitoring.csv")
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(table(committee).csv());
    }

    @GetMapping("/monitoring")
    ModelAndView page(@RequestParam(required = false) @Nullable String committee) {
        return new ModelAndView("scrutiny/monitoring")
                .addObject("name", settings.name())
                .addObject("committee", committee == null ? "" : committee.strip())
                .addObject(
                        "committees",
                        committees.findAll().stream()
                                .map(Committee::name)
                                .sorted()
                                .toList())
                .addObject("columns", MonitoringTable.COLUMNS)
                .addObject("rows", table(committee).rows());
    }

    private MonitoringTable table(@Nullable String committee) {
        return new MonitoringTable(monitoring.all(Wanted.of(committee, null, null)));
    }
}
