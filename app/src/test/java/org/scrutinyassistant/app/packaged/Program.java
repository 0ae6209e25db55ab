package org.scrutinyassistant.app.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs in a folder of their own, none of them for ever, and ends what they leave running. */
final class Program {

    private static final Path JAR = Path.of("target/scrutiny-assistant.jar").toAbsolutePath();

    private final Path folder;

    Program(Path folder) {
        this.folder = folder;
    }

    /** Runs the packaged application with {@code arguments} to its end. */
    Ran assistant(String... arguments) throws IOException, InterruptedException {
        return run(jar(arguments));
    }

    /** Starts the packaged application with {@code arguments} and leaves it running; it prints to {@code service.log}. */
    Process service(String... arguments) throws IOException {
        return new ProcessBuilder(jar(arguments))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("service.log").toFile())
                .start();
    }

    Ran run(List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            boolean ended = process.waitFor(3, TimeUnit.MINUTES);
            return new Ran(ended ? process.exitValue() : -1, Files.readString(out), Files.readString(err));
        } finally {
            end(process);
        }
    }

    static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static List<String> jar(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return command;
    }
}
