package org.scrutinyassistant.web.people;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.Directory;
import org.scrutinyassistant.register.person.PersonDraft;
import org.scrutinyassistant.register.person.PersonRefused;
import org.scrutinyassistant.web.body.Body;
import org.scrutinyassistant.web.fault.FieldFault;
import org.scrutinyassistant.web.fault.NothingThere;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Lists, enters and changes people. */
@RestController
@RequestMapping("/api/people")
class PeopleController {

    private final Directory directory;

    PeopleController(Directory directory) {
        this.directory = directory;
    }

    @Operation(summary = "Everybody")
    @GetMapping
    List<PersonView> all() {
        return directory.everybody().stream().map(PersonView::of).toList();
    }

    @Operation(summary = "One person")
    @GetMapping("/{id}")
    PersonView one(@PathVariable long id) {
        return directory.find(id).map(PersonView::of).orElseThrow(() -> missing(id));
    }

    @Operation(summary = "Enter a person, or a list of people")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Object enter(@RequestBody JsonNode body) {
        List<PersonDraft> drafts =
                Body.each(body).stream().map(PersonRequest::read).toList();
        List<PersonView> entered =
                kept(() -> directory.add(drafts)).stream().map(PersonView::of).toList();
        return body.isArray() ? entered : entered.get(0);
    }

    @Operation(summary = "Change a person", description = "Replaces all but follows, stopped, which stay if left out.")
    @PutMapping({"", "/{id}"})
    PersonView change(@PathVariable(required = false) @Nullable Long id, @RequestBody JsonNode body) {
        Body person = Body.of(body);
        long named = person.namedAlso(id);
        PersonDraft draft = PersonRequest.read(person);
        return kept(() -> directory.change(named, draft)).map(PersonView::of).orElseThrow(() -> missing(named));
    }

    private static <T> T kept(Supplier<T> keeping) {
        try {
            return keeping.get();
        } catch (PersonRefused refused) {
            throw new FieldFault(refused.field(), refused.why());
        }
    }

    private static NothingThere missing(long id) {
        return new NothingThere("There is nobody of the id " + id);
    }
}
