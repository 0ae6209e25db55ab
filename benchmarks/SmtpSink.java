import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Takes mail on the loopback interface, counts it and forgets it: {@code java benchmarks/SmtpSink.java PORT [LOG]}.
 * The command XCOUNT, and the end of the program, tell how many mails came, with how many different Message-IDs, over
 * how many connections. LOG gets the Message-ID of each mail, a line each, before the mail is acknowledged.
 */
final class SmtpSink {

    private static final String MESSAGE_ID = "message-id:";

    private final Map<String, Boolean> identifiers = new ConcurrentHashMap<>();
    private final LongAdder mails = new LongAdder();
    private final LongAdder connections = new LongAdder();
    private final PrintWriter log;

    private SmtpSink(Writer log) {
        this.log = new PrintWriter(log, true);
    }

    public static void main(String[] args) throws IOException {
        int port = Integer.parseInt(args[0]);
        Writer log = args.length < 2
                ? Writer.nullWriter()
                : Files.newBufferedWriter(Path.of(args[1]), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        SmtpSink sink = new SmtpSink(log);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println(sink.counted())));
        try (ServerSocket door = new ServerSocket(port, 200, InetAddress.getLoopbackAddress())) {
            while (true) {
                Socket caller = door.accept();
                Thread talk = new Thread(() -> sink.talk(caller));
                talk.setDaemon(true);
                talk.start();
            }
        }
    }

    private void talk(Socket caller) {
        connections.increment();
        try (caller) {
            caller.setTcpNoDelay(true);
            var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
            var out = new BufferedWriter(new OutputStreamWriter(caller.getOutputStream(), StandardCharsets.ISO_8859_1));
            say(out, "220 sink");
            for (String line = in.readLine(); line != null && answer(line, in, out); ) {
                line = in.readLine();
            }
        } catch (SocketException gone) {
            return;
        } catch (IOException broken) {
            System.err.println(broken);
        }
    }

    private boolean answer(String line, BufferedReader in, Writer out) throws IOException {
        String verb = line.length() < 4 ? line : line.substring(0, 4).toUpperCase();
        switch (verb) {
            case "DATA" -> {
                say(out, "354 go on");
                take(in);
                say(out, "250 2.0.0 taken");
            }
            case "QUIT" -> say(out, "221 bye");
            case "XCOU" -> say(out, "250 " + counted());
            default -> say(out, "250 sink");
        }
        return !verb.equals("QUIT");
    }

    private void take(BufferedReader in) throws IOException {
        String identifier = "";
        boolean inHead = true;
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                return;
            }
            inHead &= !line.isEmpty();
            if (inHead && line.regionMatches(true, 0, MESSAGE_ID, 0, MESSAGE_ID.length())) {
                identifier = line.substring(MESSAGE_ID.length()).strip();
            }
        }
        mails.increment();
        identifiers.put(identifier, true);
        log.println(identifier);
    }

    private String counted() {
        return "mails=%d message-ids=%d connections=%d".formatted(mails.sum(), identifiers.size(), connections.sum());
    }

    private static void say(Writer out, String words) throws IOException {
        out.write(words + "\r\n");
        out.flush();
    }
}
