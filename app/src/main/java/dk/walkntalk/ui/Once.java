package dk.walkntalk.ui;

/**
 * Something to be told once, however often the screen is made anew.
 *
 * @param <T> what is told
 */
public final class Once<T> {
    private T value;

    public Once(T value) {
        this.value = value;
    }

    /** What is to be told, the first time; {@code null} from then on. */
    public T take() {
        T now = value;
        value = null;
        return now;
    }
}
