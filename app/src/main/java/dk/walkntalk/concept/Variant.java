package dk.walkntalk.concept;

/** A form in which a concept lets the same conversation be held. */
public enum Variant {
    /** The form: the questions in their order. */
    SKEMA("skema"),
    /** The puzzle: the parties choose the next piece. */
    PUSLESPIL("puslespil"),
    /** The wheel: themes in free order around a hub, their questions as inspiration. */
    SAMTALEHJUL("samtalehjul");

    private final String word;

    Variant(String word) {
        this.word = word;
    }

    /** The value in a concept file. */
    public String word() {
        return word;
    }
}
