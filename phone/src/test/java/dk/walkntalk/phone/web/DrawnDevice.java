package dk.walkntalk.phone.web;

import dk.walkntalk.phone.link.Answer;
import dk.walkntalk.phone.link.Device;
import dk.walkntalk.phone.link.Request;
import dk.walkntalk.phone.link.Viewer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A phone of 200 × 400 dp without an app: a square follows the finger. It remembers what was done. */
final class DrawnDevice implements Device {
    static final int GREEN = 0xff2f5d50;
    static final int RED = 0xffc4472f;

    /** Where a square is left when nothing was touched. */
    private static final int SIDE = 40;

    final BlockingQueue<String> done = new LinkedBlockingQueue<>();
    final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final String language;
    private Viewer viewer;
    private boolean onItsSide;
    private boolean dark;
    private float font = 1;
    private int x;
    private int y;
    private boolean noteFocused;
    private boolean ticked;

    DrawnDevice(String language) {
        this.language = language;
    }

    @Override
    public synchronized void watch(Viewer newViewer) {
        viewer = newViewer;
        done.add(newViewer == null ? "nobody" : "somebody");
        draw();
    }

    synchronized void draw() {
        if (viewer != null) {
            State state = state();
            int[] pixels = new int[state.width() * state.height()];
            Arrays.fill(pixels, dark ? 0xff101010 : GREEN);
            for (int row = y; row < Math.min(y + SIDE, state.height()); row++) {
                int from = Math.min(x, state.width());
                Arrays.fill(pixels, row * state.width() + from,
                        row * state.width() + Math.min(from + SIDE, state.width()), RED);
            }
            viewer.frame(pixels, state.width(), state.height());
        }
    }

    synchronized void asks(long id, Request.Kind kind, List<String> words, String name, String type, Path file) {
        viewer.ask(new Request(id, kind, words, name, type, file));
    }

    synchronized void withdraws(long id) {
        viewer.withdraw(id);
    }

    /** What was done next. */
    String next() throws InterruptedException {
        return done.poll(10, TimeUnit.SECONDS);
    }

    Answer answer() throws InterruptedException {
        return answers.poll(10, TimeUnit.SECONDS);
    }

    @Override
    public synchronized void touch(Touch touch, float newX, float newY) {
        x = Math.max(0, Math.round(newX));
        y = Math.max(0, Math.round(newY));
        done.add(touch + " " + x + " " + y);
        ticked ^= touch == Touch.UP && y >= 300 && y < 380;
        noteFocused |= touch == Touch.UP && y >= 100 && y < 200;
        draw();
    }

    @Override
    public void wheel(float atX, float atY, float right, float down) {
        done.add("wheel " + Math.round(right) + " " + Math.round(down));
    }

    @Override
    public void text(String words) {
        done.add("text " + words);
    }

    @Override
    public void key(int keyCode, int metaState, boolean down) {
        done.add("key " + keyCode + " " + metaState + (down ? " down" : " up"));
    }

    @Override
    public void back() {
        done.add("back");
    }

    @Override
    public synchronized void turn() {
        onItsSide = !onItsSide;
        done.add("turn");
        draw();
    }

    @Override
    public synchronized void dark(boolean on) {
        dark = on;
        done.add("dark " + on);
        draw();
    }

    @Override
    public synchronized void fontScale(float scale) {
        font = scale;
        done.add("font " + scale);
        draw();
    }

    @Override
    public void answer(long request, Answer answer) {
        answers.add(answer);
    }

    @Override
    public void restart() {
        done.add("restart");
    }

    @Override
    public synchronized State state() {
        return new State(onItsSide ? 800 : 400, onItsSide ? 400 : 800, 2, onItsSide, dark, font, language);
    }

    @Override
    public List<Element> elements() {
        return List.of(new Element("Aftale!", "button", false, false, 40, 600, 360, 700),
                new Element("Stikord", "text", false, false, 40, 40, 360, 80),
                new Element("Note", "textbox", noteFocused, false, 40, 100, 360, 200),
                new Element("Vis svar", "checkbox", false, ticked, 40, 300, 360, 380));
    }

    @Override
    public void close() {
        done.add("close");
    }
}
