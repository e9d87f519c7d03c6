package dk.walkntalk.paper.image;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.Thorough;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.Test;
import org.junit.experimental.categories.Category;

public final class MaskTrainingTest {
    private static final double MOVED = 2e-3;

    private static final List<MaskScene> SCENES = MaskTraining.scenes(1);

    private final MaskNetwork network = new MaskNetwork(new Random(5));

    @Test
    public void slopesAreWhatTheLossDoesWhenANumberIsMoved() {
        MaskLesson lesson = lesson(3);
        network.learn(lesson);
        // what is gathered later is left alone
        float[][][][] slopes = new float[network.layers.length][][][];
        for (int n = 0; n < slopes.length; n++) {
            slopes[n] = copy(network.layers[n].slopes);
        }
        Random random = new Random(4);
        for (int n = 0; n < slopes.length; n++) {
            MaskLayer layer = network.layers[n];
            float[][] of = layer.weights[random.nextInt(layer.weights.length)];
            int o = Arrays.asList(layer.weights).indexOf(of);
            int i = random.nextInt(of.length);
            int k = random.nextInt(of[i].length);
            double slope = slopes[n][o][i][k];
            float before = of[i][k];
            of[i][k] = (float) (before + MOVED);
            double up = network.learn(lesson);
            of[i][k] = (float) (before - MOVED);
            double down = network.learn(lesson);
            of[i][k] = before;
            double measured = (up - down) / 2 / MOVED;
            assertEquals("a weight of layer " + n, measured, slope, 0.04 * Math.abs(measured) + 2e-5);
        }
    }

    @Test
    @Category(Thorough.class)
    public void aFewStepsMakeItLessWrong() {
        double[] wrong = MaskTraining.learn(network, SCENES, 14);
        double first = wrong[0];
        double last = (wrong[12] + wrong[13]) / 2;
        assertTrue(first + " then " + last, last < 0.85 * first);
    }

    @Test
    public void whatIsWrittenIsWhatTheAppReads() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        network.write(new DataOutputStream(bytes));
        DataInputStream from = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        Convolution[] read = new Convolution[PageMask.LAYERS];
        for (int i = 0; i < read.length; i++) {
            read[i] = new Convolution(from);
        }
        assertEquals("nothing is left over", -1, from.read());
        Maps in = lesson(8).in;
        assertArrayEquals(PageMask.likely(network.convolutions(), in), PageMask.likely(read, in), 1e-3f);
    }

    @Test
    public void aLessonTellsHowMuchOfEachCellIsPage() {
        for (int i = 0; i < 40; i++) {
            MaskLesson lesson = lesson(i);
            double page = 0;
            double white = 0;
            double other = 0;
            double others = 1e-9;
            for (int cell = 0; cell < lesson.page.length; cell++) {
                page += lesson.page[cell];
                int x = cell % PageMask.WIDTH * MaskFrame.CELL + 2;
                int y = cell / PageMask.WIDTH * MaskFrame.CELL + 2;
                boolean in = lesson.in.channels[3][lesson.in.at(x, y)] > 0;
                double value = lesson.in.channels[1][lesson.in.at(x, y)];
                assertTrue(value >= -0.5 && value <= 0.5);
                white += in ? lesson.page[cell] * value : 0;
                other += in ? (1 - lesson.page[cell]) * value : 0;
                others += in ? 1 - lesson.page[cell] : 0;
            }
            assertTrue("a page of some size: " + page, page > 150 && page < 3000);
            assertTrue("brighter than what is around it", white / page + 0.25 > other / others);
        }
    }

    private static MaskLesson lesson(int seed) {
        return new MaskLesson(SCENES.get(seed % SCENES.size()), SCENES.get((seed + 1) % SCENES.size()), new Random(seed));
    }

    private static float[][][] copy(float[][][] of) {
        return Arrays.stream(of).map(one -> Arrays.stream(one).map(float[]::clone).toArray(float[][]::new))
                .toArray(float[][][]::new);
    }
}
