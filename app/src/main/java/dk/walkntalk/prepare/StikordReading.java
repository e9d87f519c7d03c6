package dk.walkntalk.prepare;

/**
 * What came of reading a {@link StikordCode}: the code, or why it cannot be used.
 *
 * @param code    what was read, or {@code null}
 * @param problem why nothing was, or {@code null}
 */
record StikordReading(StikordCode code, Problem problem) {
    /** Why a text gives no stikord, from what says least to what says most. Each has its own message on the screen. */
    enum Problem {
        /** Nothing of this app's: an address, a business card, a payment, any other text. */
        NOT_OURS,
        /** A code of this app that has lost a part or was changed on its way. */
        DAMAGED,
        /** Written by a later version of this app. */
        NEWER_VERSION,
        /** From a conversation by another concept. */
        OTHER_CONCEPT,
        /** From another edition of the concept: its stikord or its roles differ. */
        OTHER_EDITION,
        /** Whole, but with more stikord than a party may pick. */
        TOO_MANY_STIKORD
    }

    static StikordReading of(StikordCode code) {
        return new StikordReading(code, null);
    }

    static StikordReading refused(Problem problem) {
        return new StikordReading(null, problem);
    }

    /** True when there is a code. */
    boolean ok() {
        return code != null;
    }

    /** Of two readings of one message, the one that says more; this one when both say the same. */
    StikordReading orBetter(StikordReading other) {
        if (ok() || !other.ok() && other.problem.compareTo(problem) <= 0) {
            return this;
        }
        return other;
    }
}
