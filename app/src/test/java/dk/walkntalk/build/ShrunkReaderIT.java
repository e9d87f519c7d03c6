package dk.walkntalk.build;

import static org.junit.Assert.assertEquals;

import java.net.URLClassLoader;
import org.junit.Test;

/**
 * The reader finds its list of word forms and its weights by their names: where shrinking moves its classes, it must
 * find them still, or the app ends at the first spoken word.
 */
public final class ShrunkReaderIT {
    @Test
    public void shrunkCodeReadsSentencesAsTheOtherDoes() throws Exception {
        try (URLClassLoader loader = Built.beside(Built.file("build.shrunkJar"))) {
            assertEquals("tilmelder sig kurset; 1", SampleSentences.read());
            assertEquals(SampleSentences.read(),
                    loader.loadClass(SampleSentences.class.getName()).getMethod("read").invoke(null));
        }
    }
}
