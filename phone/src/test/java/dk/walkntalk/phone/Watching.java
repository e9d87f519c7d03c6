package dk.walkntalk.phone;

import dk.walkntalk.phone.link.Request;
import dk.walkntalk.phone.link.Request.Kind;
import dk.walkntalk.phone.link.Viewer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/** Looks at the phone for a test. */
final class Watching implements Viewer {
    private static final long PATIENCE_MS = 30_000;
    private static final long QUIET_MS = 1_200;

    private final List<Request> asked = new CopyOnWriteArrayList<>();
    private volatile int[] last = new int[0];
    private volatile String size = "";
    private volatile int frames;
    private volatile long lastAt = System.currentTimeMillis();

    @Override
    public void frame(int[] argb, int width, int height) {
        last = argb.clone();
        size = width + "x" + height;
        lastAt = System.currentTimeMillis();
        frames++;
    }

    @Override
    public void ask(Request request) {
        asked.add(request);
    }

    @Override
    public void withdraw(long request) {
        asked.removeIf(each -> each.id() == request);
    }

    String size() {
        return size;
    }

    int frames() {
        return frames;
    }

    /** A number that stands for the picture. */
    int picture() {
        return Arrays.hashCode(last);
    }

    int colours() {
        return (int) Arrays.stream(last).distinct().count();
    }

    int brightness() {
        return (int) Arrays.stream(last).mapToLong(pixel -> pixel >> 8 & 0xff).average().orElse(0);
    }

    Request asked(Kind kind) {
        return asked.stream().filter(request -> request.kind() == kind).findFirst().orElse(null);
    }

    /** Waits until nothing moves any more. */
    void awaitQuiet() throws InterruptedException {
        lastAt = System.currentTimeMillis();
        await(() -> System.currentTimeMillis() - lastAt > QUIET_MS);
    }

    void await(BooleanSupplier what) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (!what.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("it does not come; asked: " + asked);
            }
            Thread.sleep(10);
        }
    }
}
