package dk.walkntalk.concept;

/** When in the course of a conversation a reminder of the concept belongs. */
public enum Moment {
    /** Before the conversation, while both prepare. */
    PREPARE("prepare"),
    /** During the conversation. */
    WALK("walk"),
    /** While the plan is filled in. */
    PLAN("plan"),
    /** Right after, when the filled agreement field is photographed or copied. */
    DOCUMENT("document"),
    /** When the leader puts the plan where it is kept. */
    FILE("file"),
    /** When the agreements are looked at again. */
    FOLLOW_UP("follow-up");

    private final String word;

    Moment(String word) {
        this.word = word;
    }

    /** The value in a concept file. */
    public String word() {
        return word;
    }
}
