package dk.walkntalk.prepare;

import dk.walkntalk.concept.ConceptException;
import dk.walkntalk.concept.WordingFile;
import java.io.IOException;
import java.io.InputStream;

/**
 * What came of reading a wording from a file: one of the two, or neither when the file is not there any more.
 *
 * @param file    what it says, or {@code null}
 * @param problem what is wrong with it, or {@code null}
 */
record WordingReading(WordingFile file, ConceptException problem) {
    /** Reads the file that was taken in, which people know as {@code name}; off the main thread. */
    static WordingReading of(FileCopy incoming, String name) {
        try (InputStream in = incoming.open()) {
            return new WordingReading(WordingFile.read(in, name), null);
        } catch (ConceptException e) {
            return new WordingReading(null, e);
        } catch (IOException e) {
            return new WordingReading(null, null);
        }
    }
}
