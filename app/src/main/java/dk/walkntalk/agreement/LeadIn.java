package dk.walkntalk.agreement;

/** Where a clause begins after words that only join; found once for a clause, however often it is asked for. */
final class LeadIn {
    private final Said said;
    private final int size;
    private int clause = -1;
    private int end;

    LeadIn(Said said, int size) {
        this.said = said;
        this.size = size;
    }

    /** @param from where the clause begins */
    int end(int from) {
        if (clause != from) {
            clause = from;
            end = Frames.leadIn(said, from, size);
        }
        return end;
    }
}
