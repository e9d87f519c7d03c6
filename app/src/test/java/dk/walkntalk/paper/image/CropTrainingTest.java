package dk.walkntalk.paper.image;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.Test;

public final class CropTrainingTest {
    private static final float STEP = 2e-3f;

    @Test
    public void slopesAreWhatDifferencesAre() {
        Random random = new Random(5);
        List<CropLesson> lessons = List.of(lesson(random, true), lesson(random, false));
        CropLearner learner = new CropLearner(lessons, 0.2f, new Random(6));
        for (CropLesson lesson : lessons) {
            for (CropLayer layer : all(learner)) {
                for (int k = 0; k < 3; k++) {
                    int row = random.nextInt(layer.rows.length);
                    int at = random.nextInt(layer.rows[row].length);
                    forget(learner);
                    learner.learn(lesson);
                    double slope = layer.slopes[row][at];
                    float weight = layer.rows[row][at];
                    layer.rows[row][at] = weight + STEP;
                    double more = learner.learn(lesson);
                    layer.rows[row][at] = weight - STEP;
                    double less = learner.learn(lesson);
                    layer.rows[row][at] = weight;
                    double difference = (more - less) / (2 * STEP);
                    assertEquals(difference, slope, 2e-3 + 0.05 * Math.abs(difference));
                }
            }
        }
    }

    @Test
    public void whatIsLearnedIsToldByTheNetworkThatItIsWrittenFor() throws IOException {
        List<CropLesson> lessons = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 4; i++) {
            lessons.add(lesson(random, i > 0));
        }
        CropLearner learner = new CropLearner(lessons, 0.2f, new Random(8));
        double[] wrong = CropTraining.learn(learner, lessons, 25);
        assertTrue(wrong[0] + " to " + wrong[24], wrong[24] < 0.6 * wrong[0]);
        CropNetwork network = learner.network();
        int right = 0;
        for (CropLesson lesson : lessons.subList(1, 4)) {
            double[] scores = lesson.candidates.stream()
                    .mapToDouble(one -> network.score(one.crop(), one.signs(), one.score())).toArray();
            right += scores[0] > scores[1] && scores[0] > scores[2] ? 1 : 0;
        }
        assertEquals(3, right);
    }

    @Test
    public void aSquareIsLaidInEightWays() {
        Maps crop = lesson(new Random(9), true).candidates.get(0).crop();
        assertArrayEquals(crop.places[7], CropLesson.turned(crop, 0).places[7], 0);
        for (int way = 1; way < 8; way++) {
            Maps back = CropLesson.turned(CropLesson.turned(crop, way), way == 5 ? 6 : way == 6 ? 5 : way);
            for (int k = 0; k < crop.places.length; k++) {
                assertArrayEquals("way " + way, crop.places[k], back.places[k], 0);
            }
        }
    }

    private static List<CropLayer> all(CropLearner learner) {
        List<CropLayer> all = new ArrayList<>(List.of(learner.layers));
        all.addAll(List.of(learner.whole, learner.told, learner.last));
        return all;
    }

    private static void forget(CropLearner learner) {
        for (CropLayer layer : all(learner)) {
            for (float[] row : layer.slopes) {
                Arrays.fill(row, 0);
            }
        }
    }

    /** Three candidates: a light square, which is the page, one with a corner missing, and noise. */
    private static CropLesson lesson(Random random, boolean page) {
        List<CropLesson.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Maps crop = new Maps(Crop.SIZE, Crop.SIZE);
            for (int k = 0; k < crop.places.length; k++) {
                int x = k % Crop.SIZE;
                int y = k / Crop.SIZE;
                boolean light = i < 2 && x > 16 && x < 80 && y > 16 && y < 80 && (i == 0 || x + y > 90);
                float[] place = new float[CropNetwork.CHANNELS];
                for (int c = 0; c < place.length; c++) {
                    place[c] = (light && page ? 0.4f : -0.3f) + (float) random.nextGaussian() * 0.1f;
                }
                place[3] = Crop.IN;
                crop.places[k] = place;
            }
            double[] signs = random.doubles(CloseLook.SIGNS).toArray();
            candidates.add(new CropLesson.Candidate(crop, signs, random.nextGaussian(), i == 0 ? 0.97 : i == 1 ? 0.8 : 0.3));
        }
        return new CropLesson(candidates, page);
    }
}
