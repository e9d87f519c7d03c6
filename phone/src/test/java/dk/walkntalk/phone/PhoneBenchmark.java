package dk.walkntalk.phone;

import dk.walkntalk.phone.web.Chromium;
import dk.walkntalk.phone.web.Tab;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * How quick the phone is, seen from within the browser: from the event to the pixels in the page. Run by
 * {@code mvn -Pphone-benchmark test}; it prints, and fails at nothing, since machines differ.
 */
public final class PhoneBenchmark {
    private static final int TAPS = 60;
    private static final int DRAGS = 4;
    private static final long IDLE_SECONDS = 10;
    /** The page's clock at each event and each change of the picture. */
    private static final String WATCH = "window.seen = []; window.done = 0;"
            + "const put = CanvasRenderingContext2D.prototype.putImageData;"
            + "CanvasRenderingContext2D.prototype.putImageData = function (...all) {"
            + " put.apply(this, all); seen.push(performance.now()); };"
            + "for (const kind of ['pointerup', 'keydown'])"
            + " addEventListener(kind, event => { done = event.timeStamp; }, true);";
    private static final String TOOK = "String((seen.find(at => at > done) ?? -1) - done)";
    private static final String RATE = "String(1000 * (seen.length - 1) / (seen[seen.length - 1] - seen[0]))";

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void isQuick() throws Exception {
        try (Chromium browser = Chromium.start().orElseThrow()) {
            long start = System.nanoTime();
            try (Running phone = new Running(folder.getRoot().toPath().resolve("phone"))) {
                Tab page = browser.open(phone.address());
                Person person = new Person(page);
                print("first screen", seconds(System.nanoTime() - start), "s");
                page.value(WATCH);
                person.taps("Ny samtale").sees("MUS").taps("Medarbejderudviklingssamtale (MUS) i Albertslund Kommune");
                letters(page, person);
                taps(page, person);
                person.writes("Medarbejder", "Mette Hansen").taps("Videre");
                person.taps("Stikord").taps("Jeg er Mette Hansen").sees("Arbejdsglæde");
                drags(page);
                idle("idle, watched", phone);
                page.close();
                idle("idle, nobody looks", phone);
            }
        }
    }

    /** Android itself waits for 100 ms before it shows that a finger is there; so what counts is that it is lifted. */
    private static void taps(Tab page, Person person) throws InterruptedException {
        person.taps("Stillesiddende");
        List<double[]> cards = List.of(person.middle("Til fods (walk’n’talk)"), person.middle("Stillesiddende"));
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < TAPS; i++) {
            page.tap(cards.get(i % 2)[0], cards.get(i % 2)[1]);
            Thread.sleep(700);
            took.add(Double.parseDouble(page.value(TOOK)));
        }
        percentiles("tap to picture", took.subList(TAPS / 3, TAPS));
    }

    private static void letters(Tab page, Person person) throws InterruptedException {
        person.sees("Leder").taps("Leder");
        Thread.sleep(500);
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < TAPS; i++) {
            page.type("" + (char) ('a' + i % 26));
            Thread.sleep(150);
            took.add(Double.parseDouble(page.value(TOOK)));
        }
        percentiles("letter to picture", took.subList(TAPS / 3, TAPS));
    }

    /** The list of the 33 stikord, three screens long: a finger goes up and down in it, so that it always moves. */
    private static void drags(Tab page) throws InterruptedException {
        for (int i = 0; i < DRAGS; i++) {
            page.value("seen = []");
            page.drag(411, i % 2 == 0 ? 1400 : 500, 411, i % 2 == 0 ? 500 : 1400, 240);
            print("drag " + (i + 1), Double.parseDouble(page.value(RATE)), "frames/s");
            Thread.sleep(1_000);
        }
    }

    private static void idle(String what, Running phone) throws InterruptedException {
        Thread.sleep(2_000);
        Duration before = phone.processorTime();
        Thread.sleep(IDLE_SECONDS * 1_000);
        print(what, 100 * seconds(phone.processorTime().minus(before).toNanos()) / IDLE_SECONDS, "% of a core");
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private static void percentiles(String what, List<Double> took) {
        List<Double> sorted = new ArrayList<>(took);
        Collections.sort(sorted);
        print(what + ", median", sorted.get(sorted.size() / 2), "ms");
        print(what + ", 95 %", sorted.get(sorted.size() * 95 / 100), "ms");
    }

    private static void print(String what, double value, String unit) {
        System.out.printf(Locale.ROOT, "%-28s %8.1f %s%n", what, value, unit);
    }
}
