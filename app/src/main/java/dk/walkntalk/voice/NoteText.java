package dk.walkntalk.voice;

import java.util.List;

/** Stand-in until the reader of notes is merged. */
public final class NoteText {
    private NoteText() { }

    public static String append(String note, String said, List<String> names, boolean done) {
        return note.trim().isEmpty() ? said : note.trim() + " " + said;
    }
}
