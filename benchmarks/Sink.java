import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A webhook on this machine that counts what arrives by its Idempotency-Key, or by an alert's label "item". */
class Sink {

    private static final Pattern ITEM = Pattern.compile("\"item\":\\s*\"([^\"]+)\"");

    private final Set<String> items = ConcurrentHashMap.newKeySet();
    private final LongAdder posts = new LongAdder();

    public static void main(String[] arguments) throws IOException {
        Sink sink = new Sink();
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])), 512);
        server.createContext("/hook", sink::take);
        server.createContext(
                "/count", exchange -> answer(exchange, sink.posts.sum() + " " + sink.items.size()));
        server.setExecutor(Executors.newFixedThreadPool(16));
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        if (key != null) {
            items.add(key);
        } else {
            Matcher item = ITEM.matcher(body);
            items.add(item.find() ? item.group(1) : "unknown");
        }
        posts.increment();
        answer(exchange, "");
    }

    private static void answer(HttpExchange exchange, String words) throws IOException {
        byte[] body = words.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
