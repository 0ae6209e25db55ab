package org.scrutinyassistant.email.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

/** A mail server that says what a test wants: given a command and how many mails were taken, a reply, silence, a drip, goodbye or a reset. */
final class ScriptedServer implements AutoCloseable {

    static final String SILENCE = "(silence)";
    static final String GOODBYE = "(goodbye)";
    static final String RESET = "(reset)";
    static final String DRIP = "(drip)";
    private static final long DRIP_MILLIS = 100;

    private final ServerSocket door;
    private final BiFunction<String, Integer, String> script;
    private final List<Socket> callers = new CopyOnWriteArrayList<>();
    private volatile int mails;

    ScriptedServer(BiFunction<String, Integer, String> script) {
        this.script = script;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread waiting = new Thread(this::open);
        waiting.setDaemon(true);
        waiting.start();
    }

    /** Returns what a friendly server says to a command. */
    static String friendly(String command) {
        return switch (command) {
            case "HELLO" -> "220 scripted";
            case "DATA" -> "354 go on";
            case "." -> "250 2.0.0 taken";
            default -> "250 scripted";
        };
    }

    int port() {
        return door.getLocalPort();
    }

    int connections() {
        return callers.size();
    }

    int mails() {
        return mails;
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket caller : callers) {
            caller.close();
        }
    }

    private void open() {
        try {
            while (true) {
                Socket caller = door.accept();
                callers.add(caller);
                Thread talk = new Thread(() -> talk(caller));
                talk.setDaemon(true);
                talk.start();
            }
        } catch (IOException closed) {
            return;
        }
    }

    private void talk(Socket caller) {
        try (caller) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
            boolean on = answer(caller, "HELLO");
            for (String line = ""; on && line != null; ) {
                line = in.readLine();
                on = line != null && heard(line, caller, in);
            }
        } catch (IOException gone) {
            return;
        }
    }

    private boolean heard(String line, Socket caller, BufferedReader in) throws IOException {
        String command = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
        boolean on = answer(caller, command);
        if (on && command.equals("DATA") && script.apply(command, mails).startsWith("354")) {
            skipMail(in);
            return answer(caller, ".");
        }
        return on;
    }

    private boolean answer(Socket caller, String command) throws IOException {
        String reply = script.apply(command, mails);
        if (command.equals(".") && reply.startsWith("250")) {
            mails++;
        }
        if (reply.equals(RESET)) {
            caller.setSoLinger(true, 0);
            caller.close();
        }
        if (reply.equals(DRIP)) {
            drip(caller);
        }
        if (reply.equals(SILENCE) || reply.equals(GOODBYE) || reply.equals(RESET)) {
            return reply.equals(SILENCE);
        }
        caller.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        return true;
    }

    /** Says one character after the other until the caller has had enough. */
    private static void drip(Socket caller) throws IOException {
        Semaphore never = new Semaphore(0);
        try {
            while (!never.tryAcquire(DRIP_MILLIS, TimeUnit.MILLISECONDS)) {
                caller.getOutputStream().write('2');
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void skipMail(BufferedReader in) throws IOException {
        for (String line = in.readLine(); line != null && !line.equals("."); ) {
            line = in.readLine();
        }
    }
}
