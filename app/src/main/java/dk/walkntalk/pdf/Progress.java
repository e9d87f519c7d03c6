package dk.walkntalk.pdf;

/** Told how far the writing of a plan or a sheet has come. */
@FunctionalInterface
public interface Progress {
    /** Nobody waits. */
    Progress NONE = (done, total) -> {};

    /**
     * Called often, on the writing thread. The same {@code done} may come again: that is the chance to cancel within
     * one very long agreement.
     *
     * @param done  parts written so far, 0 to {@code total}
     * @param total parts in all, at least 1
     * @throws java.util.concurrent.CancellationException to stop; the writer then leaves nothing behind
     */
    void step(int done, int total);
}
