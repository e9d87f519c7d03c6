package dk.walkntalk.agreement;

/** What a word is for in an utterance, as {@link Likelihood} tells it. */
enum Label {
    OTHER,
    /** The first word of what is done. */
    BEGINS,
    DONE,
    PERSON,
    TIME,
    FOLLOW_UP
}
