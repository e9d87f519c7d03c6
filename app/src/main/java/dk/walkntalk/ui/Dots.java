package dk.walkntalk.ui;

import java.util.List;

/** A list on one line: its dots stay with the word before them, so that no line begins with one. */
public final class Dots {
    /** Between two texts. The first space never breaks. */
    public static final String BETWEEN = "\u00a0· ";

    private Dots() { }

    /** The texts, divided by dots. */
    public static String join(List<String> texts) {
        return String.join(BETWEEN, texts);
    }
}
