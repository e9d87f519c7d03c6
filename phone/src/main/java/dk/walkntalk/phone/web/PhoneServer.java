package dk.walkntalk.phone.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.walkntalk.phone.link.Answer;
import dk.walkntalk.phone.link.Device;
import dk.walkntalk.phone.link.Request;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Shows a phone in the browser of this machine, to one page at a time. */
public final class PhoneServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml");
    private static final String JSON = "application/json";
    private static final String PLAIN = "text/plain; charset=utf-8";

    private final Device device;
    private final String token;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "page");
        thread.setDaemon(true);
        return thread;
    });
    private final Shelf shelf = new Shelf();
    private final Hands hands;
    private final Door door;
    private final Object seat = new Object();
    private Outbox page;
    /** The name that the page gave itself; a page that is loaded anew has it still. */
    private String pageName = "";

    private PhoneServer(Device device, String token, HttpServer server) throws IOException {
        this.device = device;
        this.token = token;
        this.server = server;
        hands = new Hands(device);
        door = new Door(token, server.getAddress().getPort());
    }

    /**
     * Begins to serve.
     *
     * @param port of 127.0.0.1; 0 for any that is free
     * @param token stands in the address, and whoever does not know it sees nothing
     * @throws java.net.BindException when the port is taken
     */
    public static PhoneServer open(Device device, int port, String token) throws IOException {
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
        PhoneServer phone = new PhoneServer(device, token, server);
        server.setExecutor(phone.threads);
        server.createContext("/", phone::serve);
        server.start();
        return phone;
    }

    /** Where the page is. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + token + "/");
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        threads.shutdownNow();
        shelf.close();
    }

    private void serve(HttpExchange call) throws IOException {
        String way = door.way(call);
        boolean get = call.getRequestMethod().equals("GET");
        if (way == null) {
            Door.answer(call, 404, PLAIN, new byte[0]);
        } else if (get && way.equals("frames")) {
            show(call);
        } else if (get && way.equals("elements")) {
            Door.answer(call, 200, JSON, Json.of(elements()).getBytes(StandardCharsets.UTF_8));
        } else if (get && way.startsWith("file/")) {
            hand(call, shelf.get(way.substring("file/".length()).replaceFirst("/.*", "")));
        } else if (get) {
            page(call, way.isEmpty() ? "index.html" : way);
        } else if (way.equals("hands")) {
            hands(call);
        } else if (way.equals("answer")) {
            answer(call);
        } else {
            Door.answer(call, 405, PLAIN, new byte[0]);
        }
    }

    private void page(HttpExchange call, String name) throws IOException {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        boolean plain = name.chars().allMatch(c -> Character.isLowerCase(c) || c == '.');
        try (InputStream file = type == null || !plain ? null : PhoneServer.class.getResourceAsStream(name)) {
            Door.answer(call, file == null ? 404 : 200, file == null ? PLAIN : type,
                    file == null ? new byte[0] : file.readAllBytes());
        }
    }

    /** Stays as long as the page does. */
    private void show(HttpExchange call) throws IOException {
        Outbox mine = new Outbox(() -> Json.of(state()), request -> Json.of(request(request)));
        if (!sits(mine, query(call))) {
            Door.answer(call, 409, PLAIN, new byte[0]);
            return;
        }
        try {
            Door.head(call, "application/octet-stream");
            call.sendResponseHeaders(200, 0);
            try (DataOutputStream out = new DataOutputStream(call.getResponseBody())) {
                mine.sendTo(out);
            }
        } finally {
            rises(mine);
        }
    }

    private boolean sits(Outbox next, Map<String, String> query) {
        String name = query.getOrDefault("window", "");
        synchronized (seat) {
            boolean same = !name.isEmpty() && name.equals(pageName);
            if (page != null && !same && !query.containsKey("take")) {
                return false;
            }
            if (page != null) {
                page.taken();
                hands.letGo();
            }
            page = next;
            pageName = name;
            device.watch(next);
        }
        return true;
    }

    private void rises(Outbox gone) {
        synchronized (seat) {
            if (page == gone) {
                page = null;
                hands.letGo();
                device.watch(null);
            }
        }
    }

    private void hands(HttpExchange call) throws IOException {
        byte[] lines = call.getRequestBody().readNBytes(1 << 20);
        try {
            hands.all(new String(lines, StandardCharsets.UTF_8));
            Door.answer(call, 204, PLAIN, new byte[0]);
        } catch (IllegalArgumentException e) {
            Door.answer(call, 400, PLAIN, new byte[0]);
        }
    }

    private void answer(HttpExchange call) throws IOException {
        Map<String, String> query = query(call);
        String as = query.getOrDefault("as", "no");
        long id = query.getOrDefault("id", "").matches("\\d{1,18}") ? Long.parseLong(query.get("id")) : 0;
        Answer answer = as.equals("yes") ? Answer.yes() : Answer.NONE;
        if (as.equals("words")) {
            byte[] words = call.getRequestBody().readNBytes(1 << 20);
            answer = new Answer(true, new String(words, StandardCharsets.UTF_8).lines().toList(), null, "", "");
        } else if (as.equals("file")) {
            Path file = shelf.take(call.getRequestBody());
            if (file == null) {
                Door.answer(call, 413, PLAIN, new byte[0]);
                return;
            }
            answer = new Answer(true, List.of(), file, query.getOrDefault("name", ""), query.getOrDefault("type", ""));
        }
        device.answer(id, answer);
        Door.answer(call, 204, PLAIN, new byte[0]);
    }

    private void hand(HttpExchange call, Shelf.Parcel parcel) throws IOException {
        if (parcel == null || !Files.exists(parcel.file())) {
            Door.answer(call, 404, PLAIN, new byte[0]);
            return;
        }
        Door.head(call, parcel.type().isEmpty() ? "application/octet-stream" : parcel.type());
        // The browser shows a PDF in a frame of its own making, which is not of this page.
        call.getResponseHeaders().remove("Content-Security-Policy");
        String kind = query(call).containsKey("show") ? "inline" : "attachment";
        // RFC 6266 and RFC 5987: the name in UTF-8
        call.getResponseHeaders().set("Content-Disposition", kind + "; filename*=UTF-8''"
                + URLEncoder.encode(parcel.name(), StandardCharsets.UTF_8).replace("+", "%20"));
        call.sendResponseHeaders(200, Files.size(parcel.file()));
        Files.copy(parcel.file(), call.getResponseBody());
        call.close();
    }

    private Map<String, Object> request(Request request) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", request.id());
        json.put("kind", request.kind().name());
        json.put("answered", request.kind().answered());
        json.put("words", request.words());
        json.put("name", request.name());
        json.put("type", request.type());
        if (request.file() != null) {
            String ticket = shelf.put(new Shelf.Parcel(request.file(), request.name(), request.type()));
            json.put("url", "file/" + ticket + '/'
                    + URLEncoder.encode(request.name(), StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return json;
    }

    private Map<String, Object> state() {
        Device.State state = device.state();
        return new LinkedHashMap<>(Map.of("width", state.width(), "height", state.height(), "density", state.density(),
                "onItsSide", state.onItsSide(), "dark", state.dark(), "font", state.fontScale(),
                "language", state.language(), "limit", Shelf.LIMIT));
    }

    private List<Map<String, Object>> elements() {
        return device.elements().stream().map(element -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("label", element.label());
            json.put("role", element.role());
            json.put("focused", element.focused());
            json.put("checked", element.checked());
            json.put("box", List.of(element.left(), element.top(), element.right(), element.bottom()));
            return json;
        }).toList();
    }

    private static Map<String, String> query(HttpExchange call) {
        Map<String, String> all = new HashMap<>();
        String query = call.getRequestURI().getRawQuery();
        for (String pair : (query == null ? "" : query).split("&")) {
            String[] parts = pair.split("=", 2);
            all.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return all;
    }
}
