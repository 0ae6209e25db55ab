package org.scrutinyassistant.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.scrutinyassistant.app.foresee.ForeseeCommand;
import org.scrutinyassistant.packs.ReadCommand;
import org.scrutinyassistant.packs.importing.ImportCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the service, or runs one of the commands {@code read FILE}, {@code import FILE...} and {@code foresee --from=DATE}. */
@SpringBootApplication
public class ScrutinyAssistant {

    private static final int MISUSED = 2;

    public static void main(String[] args) throws InterruptedException {
        String command = args.length == 0 ? "" : args[0];
        if (command.equals("read")) {
            System.exit(read(args));
        } else if (command.equals("import")) {
            System.exit(importPacks(args));
        } else if (command.equals("foresee")) {
            System.exit(new ForeseeCommand(ScrutinyAssistant.class).run(args, System.out, System.err));
        } else {
            SpringApplication.run(ScrutinyAssistant.class, args);
        }
    }

    private static int read(String[] args) {
        List<Path> files = files(args);
        if (files.size() != 1) {
            System.err.println("read takes one file: read FILE");
            return MISUSED;
        }
        return new ReadCommand().run(files.get(0), System.out, System.err);
    }

    private static int importPacks(String[] args) {
        List<Path> files = files(args);
        if (files.isEmpty()) {
            System.err.println("import takes at least one file: import FILE...");
            return MISUSED;
        }
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(ScrutinyAssistant.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "logging.level.root=warn",
                        "spring.quartz.auto-startup=false",
                        "scrutiny.notices.delivery.auto-start=false")
                .run(settings(args))) {
            return context.getBean(ImportCommand.class).run(files, System.out, System.err);
        }
    }

    private static List<Path> files(String[] args) {
        return Arrays.stream(args)
                .skip(1)
                .filter(arg -> !isSetting(arg))
                .map(Path::of)
                .toList();
    }

    private static String[] settings(String[] args) {
        return Arrays.stream(args).filter(ScrutinyAssistant::isSetting).toArray(String[]::new);
    }

    private static boolean isSetting(String arg) {
        return arg.startsWith("--");
    }
}
