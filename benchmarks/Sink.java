import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A webhook on this machine that counts what arrives by its Idempotency-Key, or by an alert's label "item". */
class Sink {

    private static final Pattern ITEM = Pattern.compile("\"item\":\\s*\"([^\"]+)\"");

    private final Map<String, AtomicLong> times = new ConcurrentHashMap<>();
    private final Map<String, Long> arrived = new ConcurrentHashMap<>();
    private volatile long began = System.nanoTime();

    public static void main(String[] arguments) throws IOException {
        Sink sink = new Sink();
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])), 512);
        server.createContext("/hook", sink::take);
        server.createContext("/begin", sink::begin);
        server.createContext("/count", exchange -> answer(exchange, "%d".formatted(sink.arrived.size())));
        server.createContext("/report", exchange -> answer(exchange, sink.report()));
        server.setExecutor(Executors.newFixedThreadPool(16));
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        if (key != null) {
            count(key);
        } else {
            Matcher item = ITEM.matcher(body);
            count(item.find() ? item.group(1) : "unknown");
        }
        answer(exchange, "");
    }

    private void count(String key) {
        times.computeIfAbsent(key, first -> new AtomicLong()).incrementAndGet();
        arrived.putIfAbsent(key, System.nanoTime());
    }

    private void begin(HttpExchange exchange) throws IOException {
        times.clear();
        arrived.clear();
        began = System.nanoTime();
        answer(exchange, "");
    }

    private String report() {
        long[] after = arrived.values().stream().mapToLong(at -> at - began).sorted().toArray();
        long posts = times.values().stream().mapToLong(AtomicLong::get).sum();
        return "{\"posts\": %d, \"items\": %d, \"repeated\": %d, \"first\": %s, \"p50\": %s, \"p99\": %s, \"last\": %s}"
                .formatted(
                        posts, after.length, posts - after.length, at(after, 0), at(after, 0.5), at(after, 0.99),
                        at(after, 1));
    }

    private static String at(long[] sorted, double share) {
        return sorted.length == 0
                ? "null"
                : "%.3f".formatted(sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e9);
    }

    private static void answer(HttpExchange exchange, String words) throws IOException {
        byte[] body = words.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
