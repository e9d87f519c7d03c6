package dk.walkntalk.conversation;

/**
 * Takes what a piece of work on the disk thread brought, on the main thread.
 *
 * @param <T> what it brought
 */
public interface Result<T> {
    void take(T value);
}
