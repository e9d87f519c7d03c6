package dk.walkntalk.agreement;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.Thorough;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** The network tells of each word what it is for, by numbers that follow from the marked sentences. */
public final class NetworkTest {
    private static final Path MARKED = Path.of("src/test/resources/agreement/marked");
    private static final Path FILE = Path.of("src/main/resources/dk/walkntalk/agreement/network.bin");
    private static final int[] REACH = {1, 2};
    private static final int[][] SHOWN = {{1, 2}, {0, 1}, {3, 1}, {2, 0}, {1, 1}};
    private static final int[] MARKS = {3, 1, 2, 4, 0};

    /** With {@code -Dnetwork.write=true} it writes them, after a change to the sentences or to what is seen in them. */
    @Test
    @Category(Thorough.class)
    public void theNumbersAreThoseThatTheMarkedSentencesGive() throws IOException {
        byte[] found = NetworkTraining.network(MARKED);
        if (Boolean.getBoolean("network.write")) {
            Files.write(FILE, found);
        }
        assertArrayEquals("mvn -Pthorough test -Dtest=NetworkTest -Dsurefire.failIfNoSpecifiedTests=false "
                + "-Dnetwork.write=true writes them anew", found, Files.readAllBytes(FILE));
    }

    @Test
    public void theSlopesAreHowMuchTheLossChangesWithEachNumber() {
        NetworkNumbers numbers = tiny(0);
        numbers.learn(SHOWN, MARKS, 1);
        List<float[]> slopes = new ArrayList<>();
        numbers.all().forEach(some -> slopes.add(some.slopes.clone()));
        int seen = 0;
        for (Adam some : numbers.all()) {
            float[] told = slopes.remove(0);
            for (int i = 0; i < some.now.length; i++) {
                float was = some.now[i];
                float slope = told[i];
                double step = 1e-3;
                some.now[i] = (float) (was + step);
                double more = numbers.learn(SHOWN, MARKS, 1);
                some.now[i] = (float) (was - step);
                double less = numbers.learn(SHOWN, MARKS, 1);
                some.now[i] = was;
                assertEquals((more - less) / 2 / step, slope, 0.003 + 0.02 * Math.abs(slope));
                seen += slope != 0 ? 1 : 0;
            }
        }
        assertTrue(seen + " numbers matter", seen > 100);
    }

    @Test
    public void learningMakesTheMarkedLabelsLikely() {
        NetworkNumbers numbers = tiny(0.1f);
        double first = numbers.learn(SHOWN, MARKS, 1);
        for (int i = 0; i < 300; i++) {
            numbers.learn(SHOWN, MARKS, 1);
            numbers.all().forEach(some -> some.step(0.01));
        }
        double last = numbers.learn(SHOWN, MARKS, 1);
        assertTrue(first + ", then " + last, last < 0.1 && last < first / 10);
    }

    @Test
    public void whatIsReadTellsTheSameAsWhatWasWritten() throws IOException {
        NetworkNumbers numbers = tiny(0);
        for (int i = 0; i < 20; i++) {
            numbers.learn(SHOWN, MARKS, 1);
            numbers.all().forEach(some -> some.step(0.01));
        }
        List<int[]> known = List.of(new int[] {-2, 7, 9}, new int[] {5, 6}, new int[] {}, new int[] {0},
                new int[] {0}, new int[] {4});
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        NetworkTraining.write(numbers, known, new DataOutputStream(bytes));
        Network network = new Network(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        double[][] labels = network.of(new int[][] {{9, 5, 3, 0, 0, 4}, {8, 6, 3, 1, 0, 4}});
        double all = 0;
        for (int one = 0; one < Network.LABELS; one++) {
            for (int two = 0; two < Network.LABELS; two++) {
                all += product(network, labels, one, two);
            }
        }
        int[][] shown = {{3, 1, 0, 1, 1, 1}, {0, 2, 0, 0, 1, 1}};
        assertEquals(numbers.learn(shown, new int[] {1, 2}, 1), -Math.log(product(network, labels, 1, 2) / all), 0.02);
    }

    private static double product(Network network, double[][] labels, int one, int two) {
        return network.next(Network.LABELS, one) * labels[0][one] * network.next(one, two) * labels[1][two]
                * network.next(two, Network.LABELS);
    }

    private static NetworkNumbers tiny(float drop) {
        return new NetworkNumbers(8, new int[] {4, 3, 1, 2, 2, 2}, 2, REACH, drop, new Random(5));
    }
}
