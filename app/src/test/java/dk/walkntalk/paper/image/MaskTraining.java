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
 * Finds the numbers of {@link PageMask} and writes them to a file. Given the file, how many scenes of each generator, and
 * how many steps of sixteen lessons. The numbers in use were found in the same way by a faster program, see decision
 * 0038: 900 scenes and 15,000 steps take a night or more.
 */
final class MaskTraining {
    private static final int LESSONS = 16;
    private static final double STEP = 2e-3;
    private static final double LAST = 1e-5;
    private static final int BEGIN = 100;
    private static final int EDGE = 384;
    private static final long SEED = 20001;
    private static final int TOLD = 100;

    private MaskTraining() { }

    public static void main(String[] to) throws IOException {
        int scenes = Integer.parseInt(to[1]);
        int steps = Integer.parseInt(to[2]);
        MaskNetwork network = new MaskNetwork(new Random(1));
        learn(network, scenes(scenes), steps);
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(to[0])))) {
            network.write(out);
        }
    }

    /** So many scenes of each of four generators, a quarter as many without a page. */
    static List<MaskScene> scenes(int count) {
        List<LongFunction<PageScene>> generators = new ArrayList<>();
        generators.add(seed -> PageScenes.of(seed, EDGE));
        generators.add(seed -> {
            StreetScene s = StreetScenes.of(seed, EDGE);
            return scene(s.argb(), s.width(), s.height(), s.corners(), s.cutOff());
        });
        generators.add(seed -> {
            PhotoScene s = PhotoScenes.of(seed, EDGE);
            return scene(s.argb(), s.width(), s.height(), s.corners(), s.cutOff());
        });
        generators.add(seed -> {
            SnapScene s = SnapScenes.of(seed, EDGE);
            return scene(s.argb(), s.width(), s.height(), s.corners(), s.cutOff());
        });
        List<MaskScene> all = new ArrayList<>();
        for (long seed = SEED; seed < SEED + count; seed++) {
            for (LongFunction<PageScene> generator : generators) {
                add(generator.apply(seed), all);
            }
            if (seed % 4 == 0) {
                add(PageScenes.without(seed, EDGE), all);
                StreetScene s = StreetScenes.without(seed, EDGE);
                add(new PageScene(s.argb(), s.width(), s.height(), null, false, "", "", ""), all);
            }
        }
        return all;
    }

    private static PageScene scene(int[] argb, int width, int height, double[] corners, boolean cutOff) {
        return new PageScene(argb, width, height, Quad.of(corners), cutOff, "", "", "");
    }

    private static void add(PageScene scene, List<MaskScene> to) {
        to.add(MaskScene.of(scene));
    }

    /** Returns how wrong the network was in each step. */
    static double[] learn(MaskNetwork network, List<MaskScene> scenes, int steps) {
        Random random = new Random(2);
        double[] wrong = new double[steps];
        for (int step = 0; step < steps; step++) {
            long[] seeds = random.longs(LESSONS).toArray();
            wrong[step] = IntStream.range(0, LESSONS).parallel().mapToDouble(i -> {
                Random own = new Random(seeds[i]);
                MaskScene scene = scenes.get(own.nextInt(scenes.size()));
                return network.learn(new MaskLesson(scene, scenes.get(own.nextInt(scenes.size())), own));
            }).average().orElse(0);
            double share = (double) step / steps;
            double size = STEP * Math.min(1, (step + 1.0) / Math.min(BEGIN, steps / 10 + 1)) * (0.5 + 0.5 * Math.cos(Math.PI * share)) + LAST;
            network.step(size, LESSONS);
            if (step % TOLD == TOLD - 1) {
                System.out.println("step " + (step + 1) + ", wrong " + wrong[step]);
            }
        }
        return wrong;
    }
}
