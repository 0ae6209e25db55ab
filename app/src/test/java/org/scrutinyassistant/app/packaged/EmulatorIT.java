package org.scrutinyassistant.app.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application on its demo data, asked through Microsoft's Teams emulator. */
class EmulatorIT {

    private static final Path PLAYGROUND =
            Path.of("../adapters/teams/src/test/playground").toAbsolutePath().normalize();
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @BeforeAll
    static void isInstalled() {
        boolean installed = Files.isDirectory(PLAYGROUND.resolve("node_modules")) && Files.isExecutable(BROWSER);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(installed).as("the emulator and Chromium are installed").isTrue();
        }
        assumeTrue(installed, "skipped: needs Chromium, and \"npm ci\" in " + PLAYGROUND);
    }

    @Test
    void answersInAChatAGroupAndAChannel() throws Exception {
        emulated(List.of(), "talk.js", "when is the next meeting", "next meeting");
    }

    @Test
    void remindsByACardThatIsAnsweredAndPutOff() throws Exception {
        List<String> always = List.of(
                "--scrutiny.notices.quiet.from=00:00",
                "--scrutiny.notices.quiet.to=00:00",
                "--scrutiny.notices.quiet.non-working-days=false",
                "--scrutiny.notices.sweep.cron=0/5 * * * * ?",
                "--scrutiny.notices.response-deadline.at=00:00");
        emulated(always, "told.js");
    }

    private void emulated(List<String> settings, String script, String... asked) throws Exception {
        Program program = new Program(folder);
        String service = "http://127.0.0.1:" + freePort();
        Stream<String> own = Stream.of(
                "--scrutiny.demo=true",
                "--spring.datasource.url=jdbc:h2:mem:" + script + ";DB_CLOSE_DELAY=-1",
                "--server.port=" + URI.create(service).getPort());
        Process running = program.service(Stream.concat(own, settings.stream()).toArray(String[]::new));
        try {
            waitFor(service, running);
            List<String> command =
                    new ArrayList<>(List.of("node", PLAYGROUND.resolve(script).toString(), service));
            command.addAll(List.of(asked));
            Ran ran = program.run(command);
            assertThat(ran.status()).as(ran.out() + ran.err()).isZero();
        } finally {
            Program.end(running);
        }
    }

    private void waitFor(String service, Process running) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isReady(service)) {
            assertThat(running.isAlive() && Instant.now().isBefore(end))
                    .as(() -> "the service starts: " + log())
                    .isTrue();
            running.waitFor(200, TimeUnit.MILLISECONDS);
        }
    }

    private static boolean isReady(String service) throws InterruptedException {
        HttpRequest ready = HttpRequest.newBuilder(URI.create(service + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(ready, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("service.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
