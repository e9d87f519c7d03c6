package dk.walkntalk.paper.image;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/**
 * Finds the numbers of {@link CropNetwork} and writes them to a file. Given the file, how many scenes of each generator,
 * and how many steps of ten scenes. The numbers in use were found in the same way by a faster program that was asked for
 * a mask of the page as well, see decision 0039; this one takes a night.
 */
final class CropTraining {
    private static final int LESSONS = 10;
    private static final double STEP = 2e-3;
    private static final double LAST = 1e-5;
    private static final int BEGIN = 100;
    private static final float BEFORE = 0.2f;
    private static final int EDGE = 800;
    private static final long SEED = 50001;
    private static final int TOLD = 100;

    private CropTraining() { }

    public static void main(String[] to) throws IOException {
        List<CropLesson> lessons = lessons(Integer.parseInt(to[1]));
        CropLearner learner = new CropLearner(lessons, BEFORE, new Random(1));
        learn(learner, lessons, Integer.parseInt(to[2]));
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(to[0])))) {
            learner.write(out);
        }
    }

    /** So many scenes of each of four generators, each page also on another, and a quarter as many without a page. */
    static List<CropLesson> lessons(int count) {
        List<LongFunction<PageScene>> generators = List.of(seed -> PageScenes.of(seed, EDGE),
                seed -> OtherScenes.street(seed, EDGE), seed -> OtherScenes.photo(seed, EDGE),
                seed -> OtherScenes.snap(seed, EDGE));
        List<CropLesson> lessons = new ArrayList<>();
        PageScene above = null;
        for (long seed = SEED; seed < SEED + count; seed++) {
            for (LongFunction<PageScene> generator : generators) {
                PageScene scene = generator.apply(seed);
                lessons.add(CropLesson.of(scene));
                if (!scene.cutOff()) {
                    PageScene laid = above == null ? null : PageOnPage.of(scene, above, seed);
                    if (laid != null) {
                        lessons.add(CropLesson.of(laid));
                    }
                    above = scene;
                }
            }
            if (seed % 4 == 0) {
                lessons.add(CropLesson.of(PageScenes.without(seed, EDGE)));
            }
        }
        lessons.removeIf(lesson -> lesson.candidates.isEmpty());
        return lessons;
    }

    /** Returns how wrong it was in each step. */
    static double[] learn(CropLearner learner, List<CropLesson> lessons, int steps) {
        Random random = new Random(2);
        double[] wrong = new double[steps];
        for (int step = 0; step < steps; step++) {
            long[] seeds = random.longs(LESSONS).toArray();
            wrong[step] = IntStream.range(0, LESSONS).mapToDouble(i -> {
                Random own = new Random(seeds[i]);
                return learner.learn(lessons.get(own.nextInt(lessons.size())).varied(own));
            }).average().orElse(0);
            double share = (double) step / steps;
            double size = STEP * Math.min(1, (step + 1.0) / Math.min(BEGIN, steps / 10 + 1))
                    * (0.5 + 0.5 * Math.cos(Math.PI * share)) + LAST;
            learner.step(size, LESSONS);
            if (step % TOLD == TOLD - 1) {
                System.out.println("step " + (step + 1) + ", wrong " + wrong[step]);
            }
        }
        return wrong;
    }
}
