package dk.walkntalk.phone.link;

import java.nio.file.Path;
import java.util.List;

/**
 * What the app asks of the world around the phone.
 *
 * @param id    counts up from 1
 * @param kind  what is asked
 * @param words the words that belong to the kind, see there
 * @param name  a file's name, where the kind has one, else empty
 * @param type  a MIME type, where the kind has one, else empty
 * @param file  a file to read, where the kind has one, else null
 */
public record Request(long id, Kind kind, List<String> words, String name, String type, Path file) {

    /** What can be asked. The answer that each wants stands with it. */
    public enum Kind {
        /** Take a picture. Answer: a file. */
        PICTURE(true),
        /** Choose a file of the type. Answer: a file, its name and type. */
        OPEN(true),
        /** Several words said: first the prompt, then the language tag. Answer: what may have been said, best first. */
        LISTEN(true),
        /** Read aloud: first the words, then the language tag. Answer: given when it was read to the end. */
        READ_ALOUD(true),
        /** Stop reading aloud. */
        HUSH(false),
        /** May it? Words are the permissions' names. Answer: given or not. */
        PERMISSION(true),
        /** A file to share, save or show. Words: the title, if any. */
        HAND_OVER(false),
        /** Save under a name of one's choice. The file follows as {@link #HAND_OVER}. Answer: given or not. */
        SAVE(true),
        /** A PDF to print. */
        PRINT(false),
        /** A page of the web, or a letter begun. Words: the address. */
        VISIT(false),
        /** A short message at the lower edge. */
        TOAST(false),
        /** Vibration. Words: the pattern in ms, off and on in turns. */
        VIBRATE(false),
        /** The app has crashed. Words: the trace. */
        CRASH(false),
        /** No app here can do that. Words: what was asked for. */
        NOBODY(false);

        private final boolean answered;

        Kind(boolean answered) {
            this.answered = answered;
        }

        /** Whether somebody waits for an answer. */
        public boolean answered() {
            return answered;
        }
    }
}
