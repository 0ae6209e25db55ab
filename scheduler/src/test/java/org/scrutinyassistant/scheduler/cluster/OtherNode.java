package org.scrutinyassistant.scheduler.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** A service in a process of its own, some minutes ahead, that is killed in the end. */
final class OtherNode implements AutoCloseable {

    private static final String READY = "ready";
    private static final Duration AHEAD = Duration.ofMinutes(30);

    private final Process process;

    /** @param shut whether it does nothing about the moments that it takes up */
    OtherNode(String database, String quartz, boolean shut) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherNode.class.getName(),
                        database,
                        quartz,
                        Boolean.toString(shut))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        for (String line = ""; !READY.equals(line); ) {
            line = said.readLine();
            if (line == null) {
                throw new IOException("the node did not start");
            }
        }
    }

    /** Runs in the process. */
    public static void main(String[] arguments) {
        Node node = new Node(arguments[0], arguments[1]);
        node.turnClock(node.now().plus(AHEAD));
        if (Boolean.parseBoolean(arguments[2])) {
            node.part(Gate.class).shut();
        }
        System.out.println(READY);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
