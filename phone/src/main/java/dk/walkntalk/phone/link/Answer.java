package dk.walkntalk.phone.link;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of a {@link Request}.
 *
 * @param given false: no, or left without an answer
 * @param words what was said, best first; empty where there is nothing
 * @param file  a file that came; the phone deletes it when it has been read; null where there is none
 * @param name  that file's name
 * @param type  that file's MIME type
 */
public record Answer(boolean given, List<String> words, Path file, String name, String type) {

    /** No, or left without an answer. */
    public static final Answer NONE = new Answer(false, List.of(), null, "", "");

    /** Yes. */
    public static Answer yes() {
        return new Answer(true, List.of(), null, "", "");
    }
}
