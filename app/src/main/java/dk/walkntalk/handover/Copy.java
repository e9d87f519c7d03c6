package dk.walkntalk.handover;

/**
 * Which copy of a plan is made.
 *
 * @param participant id of the one whose copy it is; 0 for the whole plan
 * @param photos      whether the photos of the paper are in it, on which what belongs to others may stand
 */
record Copy(long participant, boolean photos) {
    /** The whole plan has its photos; nobody's own copy has, until somebody says so. */
    static Copy of(long participant) {
        return new Copy(participant, participant == 0);
    }

    boolean isWhole() {
        return participant == 0;
    }
}
