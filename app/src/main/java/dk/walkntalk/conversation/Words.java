package dk.walkntalk.conversation;

import java.util.Objects;

/**
 * A text that a person wrote or said. A type of its own, so that every such text takes the same road to the
 * database (see {@link WordsConverter}) and none is printed by accident.
 */
public final class Words {
    /** Nothing written yet. */
    static final Words NONE = new Words("");

    private final String text;

    private Words(String text) {
        this.text = text;
    }

    /** The words of {@code text}, exactly as written; {@code null} counts as nothing. */
    static Words of(CharSequence text) {
        return text == null || text.length() == 0 ? NONE : new Words(text.toString());
    }

    /** What was written, to the letter. */
    public String text() {
        return text;
    }

    /** True when there is nothing to read: empty, or white space only. */
    public boolean isBlank() {
        return text.trim().isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words && text.equals(((Words) other).text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text);
    }

    /** The length only: words about people must not reach a log through a careless message. */
    @Override
    public String toString() {
        return "Words(" + text.length() + ")";
    }
}
