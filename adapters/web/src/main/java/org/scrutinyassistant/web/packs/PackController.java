package org.scrutinyassistant.web.packs;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.web.fault.FieldFault;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes in an agenda pack and says what it brought. */
@RestController
class PackController {

    private final PackIntake intake;

    PackController(PackIntake intake) {
        this.intake = intake;
    }

    @Operation(
            summary = "Import an agenda pack",
            description = "Text or PDF. Importing the same file twice changes nothing the second time.")
    @PostMapping(
            path = "/api/packs",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ImportReport take(@RequestPart("file") MultipartFile file) throws IOException {
        if (file.isEmpty()) {
            throw new FieldFault("file", "is empty");
        }
        try (InputStream pack = file.getInputStream()) {
            return intake.take(name(file.getOriginalFilename()), pack);
        } catch (PackRefused refused) {
            throw new FieldFault("file", "was refused: " + firstLine(refused));
        }
    }

    private static String name(@Nullable String given) {
        String last = given == null ? null : StringUtils.getFilename(given.replace('\\', '/'));
        String name = last == null ? "" : last.replaceAll("\\p{Cntrl}", "").strip();
        return name.isEmpty() ? "pack" : name;
    }

    private static String firstLine(PackRefused refused) {
        return String.valueOf(refused.getMessage()).lines().findFirst().orElse("not an agenda pack");
    }
}
