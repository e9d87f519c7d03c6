package dk.walkntalk.phone;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.walkntalk.phone.web.Tab;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Somebody with the phone before them: reads what stands there, and taps and types where it stands. */
final class Person {
    private static final long PATIENCE_MS = 30_000;
    private static final int SCROLLS = 12;
    private static final long SCREEN_MS = 1_500;
    private static final long SCROLL_MS = 350;
    private static final long REST_MS = 120;

    private final Tab page;

    Person(Tab page) throws InterruptedException {
        this(page, "document.body.dataset.frames > '0'");
    }

    private Person(Tab page, String sign) throws InterruptedException {
        this.page = page;
        page.waits(sign, "true");
    }

    /** Somebody who is told something before seeing the phone. */
    static Person told(Tab page) throws InterruptedException {
        return new Person(page, "document.getElementById('panel').open");
    }

    /** What stands on the screen. */
    List<JsonObject> all() {
        JsonArray all = JsonParser.parseString(page.value("fetch('elements').then(answer => answer.text())"))
                .getAsJsonArray();
        return StreamSupport.stream(all.spliterator(), false).map(JsonElement::getAsJsonObject)
                .collect(Collectors.toList());
    }

    private static Predicate<JsonObject> labelled(String words) {
        // spaces that do not break are spaces to a reader
        return element -> element.get("label").getAsString().replace('\u00a0', ' ').equals(words);
    }

    private String words() {
        return all().stream().map(element -> element.get("label").getAsString()).collect(Collectors.joining(" | "));
    }

    /** Waits until words stand on the screen, at least as part of others. */
    Person sees(String words) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (!words().replace('\u00a0', ' ').contains(words)) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("“" + words + "” is not among: " + words());
            }
            Thread.sleep(30);
        }
        return this;
    }

    /** Waits until the page asks that, {@code ""} for nothing. */
    Person isAsked(String kind) throws InterruptedException {
        page.waits("document.getElementById('panel').open ? document.getElementById('panel').dataset.kind : ''", kind);
        return this;
    }

    /** Chooses a file where the page asks for one. */
    Person chooses(Path file) {
        page.upload("#file", file);
        return this;
    }

    /** Says yes to what the page asks, by its first choice. */
    Person agrees(String kind) throws InterruptedException {
        isAsked(kind);
        page.click("#choices button");
        return this;
    }

    /** Says something where the page listens, by the field that stands in for a microphone. */
    Person says(String words) throws InterruptedException {
        isAsked("LISTEN");
        page.waits("document.activeElement.id", "said");
        page.type(words);
        page.press("Enter", 13);
        return this;
    }

    /** Presses a button beside the phone's screen. */
    Person presses(String button) {
        page.click("#" + button);
        return this;
    }

    /** Goes back until the app's first screen is there. */
    Person goesHome() throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (all().stream().filter(labelled("Ny samtale"))
                .noneMatch(element -> element.get("role").getAsString().equals("button"))) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("back does not lead to the first screen but to: " + words());
            }
            page.click("#back");
            Thread.sleep(SCREEN_MS / 2);
        }
        return this;
    }

    /** Waits until the field below that label begins with these words, scrolling when need be. */
    Person reads(String label, String words) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        find(label);
        String found = below(label);
        while (found == null || !found.startsWith(words)) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("below “" + label + "” stands: " + found);
            }
            if (found == null) {
                page.wheel(400, 900, 200);
            }
            Thread.sleep(REST_MS);
            found = below(label);
        }
        return this;
    }

    /** Null when the label or the field is not in sight. */
    private String below(String label) {
        return all().stream().dropWhile(labelled(label).negate())
                .filter(element -> element.get("role").getAsString().equals("textbox")).findFirst()
                .map(field -> field.get("label").getAsString().replace('\u00a0', ' ')).orElse(null);
    }

    /** Taps what has these words, after scrolling to it when need be. */
    Person taps(String words) throws InterruptedException {
        JsonObject found = find(words);
        JsonArray box = found.getAsJsonArray("box");
        page.tap((box.get(0).getAsDouble() + box.get(2).getAsDouble()) / 2,
                (box.get(1).getAsDouble() + box.get(3).getAsDouble()) / 2);
        return this;
    }

    /** Where the middle is of what has these words, in pixels of the phone's screen. */
    double[] middle(String words) throws InterruptedException {
        JsonArray box = find(words).getAsJsonArray("box");
        return new double[] {(box.get(0).getAsDouble() + box.get(2).getAsDouble()) / 2,
                (box.get(1).getAsDouble() + box.get(3).getAsDouble()) / 2};
    }

    /** Holds a finger on what has these words. */
    Person holds(String words, long ms) throws InterruptedException {
        JsonArray box = find(words).getAsJsonArray("box");
        page.hold((box.get(0).getAsDouble() + box.get(2).getAsDouble()) / 2,
                (box.get(1).getAsDouble() + box.get(3).getAsDouble()) / 2, ms);
        return this;
    }

    /** Looks for a moment, as the screen may be on its way; then scrolls, down and at last up. */
    private JsonObject find(String words) throws InterruptedException {
        JsonObject found = waitFor(words, SCREEN_MS);
        for (int i = 0; found == null && i < 2 * SCROLLS; i++) {
            page.wheel(400, 900, i < SCROLLS ? 300 : -500);
            found = waitFor(words, SCROLL_MS);
        }
        if (found == null) {
            throw new AssertionError("“" + words + "” is nowhere: " + words());
        }
        return found;
    }

    /** Null when it is not there after that time, and at rest. */
    private JsonObject waitFor(String words, long millis) throws InterruptedException {
        long end = System.currentTimeMillis() + millis;
        JsonObject found = last(words);
        while (found != null || System.currentTimeMillis() < end) {
            Thread.sleep(REST_MS);
            JsonObject before = found;
            found = last(words);
            if (found != null && found.equals(before)) {
                return found;
            }
        }
        return null;
    }

    /** Null also while something lies over its middle, such as a bar at the lower edge. */
    private JsonObject last(String words) {
        List<JsonObject> all = all();
        JsonObject found = all.stream().filter(labelled(words)).reduce((one, other) -> other).orElse(null);
        if (found == null) {
            return null;
        }
        JsonArray box = found.getAsJsonArray("box");
        double x = (box.get(0).getAsDouble() + box.get(2).getAsDouble()) / 2;
        double y = (box.get(1).getAsDouble() + box.get(3).getAsDouble()) / 2;
        boolean covered = all.subList(all.indexOf(found) + 1, all.size()).stream()
                .filter(each -> each.get("role").getAsString().equals("button")).map(each -> each.getAsJsonArray("box"))
                .anyMatch(other -> other.get(0).getAsDouble() <= x && x < other.get(2).getAsDouble()
                        && other.get(1).getAsDouble() <= y && y < other.get(3).getAsDouble());
        return covered ? null : found;
    }

    /** Types into the field that has these words, or under them. */
    Person writes(String field, String words) throws InterruptedException {
        taps(field);
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (all().stream().filter(labelled(field)).noneMatch(element -> element.get("focused").getAsBoolean())) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("“" + field + "” does not get the cursor");
            }
            Thread.sleep(30);
        }
        page.type(words);
        return this;
    }

    Tab page() {
        return page;
    }
}
