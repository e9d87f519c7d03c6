package dk.walkntalk.phone.web;

import dk.walkntalk.phone.link.Request;
import dk.walkntalk.phone.link.Viewer;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What goes to one page: messages in order, and of the frames the newest. The phone leaves a frame and goes on; it is
 * coded when the page can take it. A message is one letter, four bytes of length, and the content: F a frame as
 * {@link FrameCoder} writes it, and as JSON S the phone's state, R a request, W a request that is withdrawn, T that
 * another page has taken the phone; P, empty, asks whether the page is there still.
 */
final class Outbox implements Viewer {
    private static final long PING_MS = 1_000;

    private final Deque<byte[]> messages = new ArrayDeque<>();
    private final Supplier<String> state;
    private final Function<Request, String> requests;
    private final FrameCoder coder = new FrameCoder();
    private int[] newest = {};
    private int[] taken = {};
    private int width;
    private int height;
    private boolean fresh;
    private boolean closed;
    private String stateTold = "";

    /**
     * @param state the phone's state as JSON
     * @param requests a request as JSON
     */
    Outbox(Supplier<String> state, Function<Request, String> requests) {
        this.state = state;
        this.requests = requests;
    }

    @Override
    public synchronized void frame(int[] argb, int newWidth, int newHeight) {
        int size = newWidth * newHeight;
        if (newest.length != size) {
            newest = new int[size];
        }
        System.arraycopy(argb, 0, newest, 0, size);
        width = newWidth;
        height = newHeight;
        fresh = true;
        notifyAll();
    }

    @Override
    public void ask(Request request) {
        add('R', requests.apply(request));
    }

    @Override
    public void withdraw(long request) {
        add('W', Json.of(Map.of("id", request)));
    }

    /** Another page has the phone now: says so, and ends. */
    synchronized void taken() {
        add('T', "{}");
        closed = true;
    }

    /** Ends without a word. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    private synchronized void add(char kind, String json) {
        messages.add(message(kind, json.getBytes(StandardCharsets.UTF_8)));
        notifyAll();
    }

    /** Sends what there is and what comes, until the page is gone or another has the phone. */
    void sendTo(DataOutputStream page) throws IOException {
        while (true) {
            byte[] next = next();
            if (next == null) {
                return;
            }
            page.write(next);
            page.flush();
        }
    }

    private byte[] next() {
        await();
        // Not within the lock: the phone may hold its own, and want this one for its next frame.
        String now = state.get();
        int frameWidth;
        int frameHeight;
        synchronized (this) {
            if (!messages.isEmpty()) {
                return messages.remove();
            }
            if (closed) {
                return null;
            }
            if (!now.equals(stateTold)) {
                stateTold = now;
                return message('S', now.getBytes(StandardCharsets.UTF_8));
            }
            if (!fresh) {
                return message('P', new byte[0]);
            }
            int[] free = taken;
            taken = newest;
            newest = free.length == taken.length ? free : new int[taken.length];
            frameWidth = width;
            frameHeight = height;
            fresh = false;
        }
        byte[] change = coder.code(taken, frameWidth, frameHeight);
        return change == null ? new byte[0] : message('F', change);
    }

    private synchronized void await() {
        if (messages.isEmpty() && !fresh && !closed) {
            pause();
        }
    }

    private void pause() {
        try {
            wait(PING_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    private static byte[] message(char kind, byte[] content) {
        return ByteBuffer.allocate(5 + content.length).put((byte) kind).putInt(content.length).put(content).array();
    }
}
