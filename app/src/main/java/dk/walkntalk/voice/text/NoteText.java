package dk.walkntalk.voice.text;

import java.util.List;

/**
 * What a recogniser gave, as a note that reads well: sentences begin with a capital and end with a mark, the parties'
 * names have their capitals, and spoken marks ("punktum", "ny linje") are marks where they cannot be words. What the
 * recogniser wrote itself stays; no word is lost.
 */
public final class NoteText {
    private NoteText() {
    }

    /**
     * What was said, as a note of its own.
     *
     * @param said what the recogniser gave; its lines are kept
     * @param names full names of the parties, with their capitals
     * @return the note; the same again, if it is given once more
     */
    static String of(String said, List<String> names) {
        return append("", said, names, true);
    }

    /**
     * A note as it stood, and then what is said.
     *
     * @param note the note; it is not changed but for spaces at its end and a full stop that it lacks
     * @param said what the recogniser has given since, not yet in the note
     * @param names full names of the parties, with their capitals
     * @param done whether all is said, so that the last sentence is closed
     */
    public static String append(String note, String said, List<String> names, boolean done) {
        List<Piece> pieces = Piece.of(said);
        if (pieces.isEmpty()) {
            return note;
        }
        NoteWriter writer = new NoteWriter(note, new NameWords(names));
        writer.write(pieces);
        if (done) {
            writer.close();
        }
        return writer.text();
    }
}
