package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.ConceptsPage;
import dk.walkntalk.pages.HomePage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** A file that is no concept is told where it is wrong and what would be right; nothing in the app changes. */
@RunWith(AndroidJUnit4.class)
public final class BadConceptFileTest {
    @Rule public final Phone phone = new Phone();
    private final SentFile file = new SentFile();
    private final String good = ImportTest.sixth();
    private ConceptsPage concepts;

    @Before
    public void openTheList() {
        phone.open();
        concepts = new HomePage(phone).concepts();
    }

    private void refused(android.net.Uri sent, String... parts) {
        dk.walkntalk.pages.ImportPage page = concepts.pick(sent);
        String problem = page.problem();
        for (String part : parts) {
            assertTrue(problem + " has no " + part, problem.contains(part));
        }
        page.cancel();
        concepts = new ConceptsPage(phone);
        assertEquals(5, concepts.cards().size());
    }

    private void refused(String text, String... parts) {
        refused(file.holds(text), parts);
    }

    @Test
    public void noQuestionsFiveHundredAndNoStikord() {
        int list = good.indexOf("\"questions\"");
        int from = good.indexOf('[', list);
        int to = good.indexOf(']', from);
        refused(good.substring(0, from) + "[]" + good.substring(to + 1), "koncept.json", "$.perspectives[0].questions");
        StringBuilder many = new StringBuilder("[");
        for (int i = 0; i < 500; i++) {
            many.append(i == 0 ? "" : ",").append("{\"id\":\"q-").append(i).append("\",\"text\":\"Hvad?\"}");
        }
        refused(good.substring(0, from) + many + "]" + good.substring(to + 1), "$.perspectives[0].questions", "500",
                "200");
        refused(good.replaceFirst("(?s)\"stikord\": *\\[.*?\\],", ""), "”stikord” mangler");
        refused(good.replaceFirst("(?s)\"stikord\": *\\[.*?\\]", "\"stikord\": []"), "$.stikord");
    }

    @Test
    public void wrongTypesUnknownVersionAndMissingParts() {
        refused(good.replaceFirst("\"perspectives\"", "\"perspectives\": 3, \"x\""), "$.perspectives", "linje");
        refused(good.replaceFirst("\"version\": *1", "\"version\": 7"), "$.version", "7", "1");
        refused(good.replaceFirst("\"format\": *\"[^\"]*\"", "\"format\": \"et-regneark\""), "$.format",
                "et-regneark");
        refused(good.replaceFirst("\"municipality\"", "\"kommune\""), "municipality");
    }

    @Test
    public void anEmptyFileAnotherEncodingAndAPicture() {
        refused("", "tom");
        refused("  \n ", "tom");
        refused(file.holds(good.getBytes(StandardCharsets.UTF_16)), "UTF-16", "UTF-8");
        refused(file.holds(good.getBytes(StandardCharsets.ISO_8859_1)), "UTF-8");
        refused(file.holds(dk.walkntalk.paper.Sample.corners(60, 40)), "UTF-8");
        refused(good.substring(0, good.length() / 2), "koncept.json, linje ");
    }

    /** Fifty megabytes, made as they are asked for; of which no more is read than it takes to see that they are too many. */
    @Test
    public void fiftyMegabytesAreRefusedAtOnce() {
        Spaces[] read = new Spaces[1];
        refused(file.holds((Supplier<InputStream>) () -> read[0] = new Spaces(50L * 1024 * 1024)), "højst fylde 1.048.576 byte");
        assertTrue("read " + read[0].given, read[0].given < 1100 * 1024);
    }

    @Test
    public void aFileThatFailsHalfwayOrIsNotThere() {
        byte[] half = Arrays.copyOf(good.getBytes(StandardCharsets.UTF_8), 5000);
        refused(file.holds((Supplier<InputStream>) () -> new Torn(half)), "koncept.json kan ikke hentes helt til ende");
        refused(file.holds((Supplier<InputStream>) () -> {
            throw new SecurityException("not yours");
        }), "kan ikke hentes");
    }

    @Test
    public void inEnglishTooAndTheNameCannotLie() {
        RuntimeEnvironment.setQualifiers("+en");
        phone.recreate();
        concepts = new ConceptsPage(phone);
        refused(good.replaceFirst("\"municipality\"", "\"" + Matcher.quoteReplacement("kommune") + "\""),
                "koncept.json, line ");
    }

    /** As many spaces as it is made for. */
    private static final class Spaces extends InputStream {
        private final long size;
        private long given;

        Spaces(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return given++ < size ? ' ' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int now = (int) Math.min(length, size - given);
            if (now <= 0) {
                return -1;
            }
            Arrays.fill(into, from, from + now, (byte) ' ');
            given += now;
            return now;
        }
    }

    /** Gives what it has, and then fails. */
    private static final class Torn extends InputStream {
        private final byte[] begin;
        private int at;

        Torn(byte[] begin) {
            this.begin = begin;
        }

        @Override
        public int read() throws IOException {
            if (at == begin.length) {
                throw new IOException("the other app has gone");
            }
            return begin[at++] & 0xFF;
        }
    }
}
