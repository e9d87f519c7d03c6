package dk.walkntalk.phone.inside;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.BooleanSupplier;

/** What hands do, in order. It waits while there is no window that it could be done to, as while one is made anew. */
final class Input {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final BooleanSupplier ready;

    /** @param ready asked before each: whether it can be done now */
    Input(BooleanSupplier ready) {
        this.ready = ready;
    }

    void add(Runnable what) {
        waiting.add(what);
        flow();
    }

    /** Does what can be done by now. */
    void flow() {
        while (!waiting.isEmpty() && ready.getAsBoolean()) {
            waiting.remove().run();
        }
    }

    /** What was to be done to something that is no more is not done to something else. */
    void clear() {
        waiting.clear();
    }
}
