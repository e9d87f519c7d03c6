package dk.walkntalk.phone.web;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A tab of {@link Chromium}: sees, clicks, drags and types as somebody before it would. Points are in its pixels. */
public final class Tab implements WebSocket.Listener {
    private static final Gson GSON = new Gson();
    private static final long PATIENCE_MS = 20_000;
    private static final long STEP_MS = 8;

    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> open = new ConcurrentHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final WebSocket socket;

    Tab(HttpClient client, URI address) {
        socket = client.newWebSocketBuilder().buildAsync(address, this).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            JsonObject answer = JsonParser.parseString(text.toString()).getAsJsonObject();
            text.setLength(0);
            if (answer.has("id")) {
                open.remove(answer.get("id").getAsInt()).complete(answer);
            }
        }
        from.request(1);
        return null;
    }

    private JsonObject call(String method, Map<String, ?> parameters) {
        return answer(method, begin(method, parameters));
    }

    private CompletableFuture<JsonObject> begin(String method, Map<String, ?> parameters) {
        int id = calls.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        open.put(id, answer);
        socket.sendText(GSON.toJson(Map.of("id", id, "method", method, "params", parameters)), true).join();
        return answer;
    }

    private static JsonObject answer(String method, CompletableFuture<JsonObject> answer) {
        JsonObject whole = answer.orTimeout(PATIENCE_MS, TimeUnit.MILLISECONDS).join();
        if (whole.has("error")) {
            throw new IllegalStateException(method + ": " + whole.get("error"));
        }
        return whole.getAsJsonObject("result");
    }

    /** The value of an expression in the page, as text. */
    public String value(String script) {
        JsonObject result = call("Runtime.evaluate",
                Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(script + ": " + result.get("exceptionDetails"));
        }
        JsonElement value = result.getAsJsonObject("result").get("value");
        return value == null ? "" : value.isJsonPrimitive() ? value.getAsString() : value.toString();
    }

    /** Waits until an expression has a value. */
    public void waits(String script, String value) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        String now = "";
        while (!now.equals(value)) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError(script + " is " + now + ", not " + value);
            }
            Thread.sleep(20);
            try {
                now = value(script);
            } catch (IllegalStateException e) {
                now = e.getMessage(); // the page is not there yet
            }
        }
    }

    /** Where an element is: left, top, width, height. */
    private double[] box(String selector) {
        String[] numbers = value("(() => {"
                + "const b = document.querySelector('" + selector + "').getBoundingClientRect();"
                + "return [b.left, b.top, b.width, b.height].join(' '); })()").split(" ");
        return java.util.Arrays.stream(numbers).mapToDouble(Double::parseDouble).toArray();
    }

    /** Clicks in the middle of an element of the page. */
    public void click(String selector) {
        double[] box = box(selector);
        mouse("mousePressed", box[0] + box[2] / 2, box[1] + box[3] / 2);
        mouse("mouseReleased", box[0] + box[2] / 2, box[1] + box[3] / 2);
    }

    /** The same, and lets go of it after that time. */
    public void click(String selector, long ms) throws InterruptedException {
        double[] box = box(selector);
        mouse("mousePressed", box[0] + box[2] / 2, box[1] + box[3] / 2);
        Thread.sleep(ms);
        mouse("mouseReleased", box[0] + box[2] / 2, box[1] + box[3] / 2);
    }

    private void mouse(String type, double x, double y) {
        answer("mouse", beginMouse(type, x, y));
    }

    private CompletableFuture<JsonObject> beginMouse(String type, double x, double y) {
        return begin("Input.dispatchMouseEvent", Map.of("type", type, "x", x, "y", y, "button", "left", "clickCount", 1,
                "buttons", type.equals("mouseReleased") ? 0 : 1));
    }

    /** Pixels of the phone's screen become pixels of the page. */
    private double[] onPage(double x, double y) {
        double[] box = box("#screen");
        double width = Double.parseDouble(value("document.getElementById('screen').width"));
        return new double[] {box[0] + x * box[2] / width, box[1] + y * box[2] / width};
    }

    /** Taps the phone's screen. */
    public void tap(double x, double y) {
        double[] at = onPage(x, y);
        mouse("mousePressed", at[0], at[1]);
        mouse("mouseReleased", at[0], at[1]);
    }

    /** Holds a finger on the phone's screen. */
    public void hold(double x, double y, long ms) throws InterruptedException {
        double[] at = onPage(x, y);
        mouse("mousePressed", at[0], at[1]);
        Thread.sleep(ms);
        mouse("mouseReleased", at[0], at[1]);
    }

    /** Draws a finger over the phone's screen. */
    public void drag(double fromX, double fromY, double toX, double toY, int steps) throws InterruptedException {
        double[] from = onPage(fromX, fromY);
        double[] to = onPage(toX, toY);
        mouse("mousePressed", from[0], from[1]);
        List<CompletableFuture<JsonObject>> moves = new ArrayList<>();
        for (int i = 1; i <= steps; i++) {
            moves.add(beginMouse("mouseMoved", from[0] + (to[0] - from[0]) * i / steps,
                    from[1] + (to[1] - from[1]) * i / steps));
            Thread.sleep(STEP_MS);
        }
        moves.forEach(move -> answer("mouse", move));
        mouse("mouseReleased", to[0], to[1]);
    }

    /** Turns the wheel over the phone's screen. */
    public void wheel(double x, double y, double down) {
        double[] at = onPage(x, y);
        call("Input.dispatchMouseEvent",
                Map.of("type", "mouseWheel", "x", at[0], "y", at[1], "deltaX", 0, "deltaY", down));
    }

    /** Types letter by letter. */
    public void type(String words) {
        for (String letter : words.split("")) {
            call("Input.dispatchKeyEvent", Map.of("type", "keyDown", "text", letter, "key", letter));
            call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", letter));
        }
    }

    /** Presses a key by its name, such as {@code Backspace}, with its number on keyboards. */
    public void press(String key, int number) {
        press(key, number, 0);
    }

    /** The same with modifiers: 1 alt, 2 ctrl, 8 shift. */
    public void press(String key, int number, int modifiers) {
        // what presses a button is the character that Enter is
        String text = key.equals("Enter") ? "\r" : "";
        for (String type : List.of(text.isEmpty() ? "rawKeyDown" : "keyDown", "keyUp")) {
            call("Input.dispatchKeyEvent", Map.of("type", type, "key", key, "code", key, "text", text,
                    "windowsVirtualKeyCode", number, "modifiers", modifiers));
        }
    }

    /** Puts a finger, not the mouse, on the phone's screen, and draws it over it. */
    public void finger(double fromX, double fromY, double toX, double toY) {
        finger("touchStart", onPage(fromX, fromY));
        finger("touchMove", onPage(toX, toY));
        call("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
    }

    private void finger(String type, double[] at) {
        call("Input.dispatchTouchEvent", Map.of("type", type, "touchPoints", List.of(Map.of("x", at[0], "y", at[1]))));
    }

    /** Lets go of nothing: the mouse's button stays down on the phone's screen. */
    public void grasp(double x, double y) {
        double[] at = onPage(x, y);
        mouse("mousePressed", at[0], at[1]);
    }

    /** Types what takes several keys, as with a dead key: what stands there on the way, and what comes of it. */
    public void compose(List<String> onTheWay, String words) {
        for (String part : onTheWay) {
            call("Input.imeSetComposition",
                    Map.of("text", part, "selectionStart", part.length(), "selectionEnd", part.length()));
        }
        call("Input.insertText", Map.of("text", words));
    }

    /** Loads the page anew. */
    public void reload() {
        call("Page.reload", Map.of());
    }

    /** Chooses a file where the page asks for one. */
    public void upload(String selector, Path file) {
        int root = call("DOM.getDocument", Map.of()).getAsJsonObject("root").get("nodeId").getAsInt();
        int node = call("DOM.querySelector", Map.of("nodeId", root, "selector", selector)).get("nodeId").getAsInt();
        call("DOM.setFileInputFiles", Map.of("nodeId", node, "files", List.of(file.toString())));
    }

    /** What is downloaded goes into a folder. */
    public void downloadsTo(Path folder) {
        call("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
    }

    /** Waits for a file of that name. */
    public static Path downloaded(Path folder, String name) throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (!Files.exists(file)) {
            if (System.currentTimeMillis() > end) {
                try (java.util.stream.Stream<Path> there = Files.list(folder)) {
                    throw new AssertionError(name + " is not among " + there.toList());
                }
            }
            Thread.sleep(20);
        }
        return file;
    }

    /** Shows the page at another size, in light or dark. */
    public void looksLike(int width, int height, boolean dark) {
        call("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        call("Emulation.setEmulatedMedia", Map.of("features",
                List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** Leaves a picture of the page in {@code target/browser}. */
    public void picture(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "browser"));
        Files.write(folder.resolve(name + ".png"), Base64.getDecoder().decode(
                call("Page.captureScreenshot", Map.of("format", "png")).get("data").getAsString()));
    }

    /** Shuts the tab. */
    public void close() {
        call("Page.close", Map.of());
    }
}
