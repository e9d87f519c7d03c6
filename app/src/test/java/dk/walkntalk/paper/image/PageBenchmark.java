package dk.walkntalk.paper.image;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.Test;

/**
 * Prints how well and how fast pages are found. Run by {@code mvn -Pbenchmark test}; {@code -Dbenchmark.pages=} and a
 * number measures that many scenes, and {@code -Dbenchmark.seed=} others than usual.
 */
public final class PageBenchmark {
    private static final int EDGE = 1000;
    private static final int ROUNDS = 12;
    /** Twelve megapixels of four bytes and the page made of them; the rest is for all else. */
    private static final String HEAP = "-Xmx96m";

    /** On scenes that the weights were not found on. */
    @Test
    public void howWellPagesAreFound() {
        int count = Integer.getInteger("benchmark.pages", 90);
        long first = Long.getLong("benchmark.seed", 9000L);
        PageScore score = measure(first, count, seed -> PageScenes.of(seed, EDGE));
        LongStream.range(first, first + count / 4).parallel().forEach(seed -> add(score, PageScenes.without(seed, EDGE), seed));
        score.print("Scenes from seed " + first);
        assertTrue("mean Jaccard index; a page on other papers is the hard case", score.mean() > 0.93);
        assertTrue("share above 0.9", score.good() > 0.9);
        assertTrue("cut off said rightly", score.cutOffRight() > 0.93);
        // of the grounds without a page; since bonnets, leaves and sun spots are among them it is one in six at most
        assertTrue("found where there is none", score.falselyFound() <= count / 24);
    }

    static PageScore measure(long first, int count, LongFunction<PageScene> scenes) {
        PageScore score = new PageScore();
        LongStream.range(first, first + count).parallel().forEach(seed -> add(score, scenes.apply(seed), seed));
        return score;
    }

    private static void add(PageScore score, PageScene scene, long seed) {
        score.add(scene, PageFinder.find(scene.argb(), scene.width(), scene.height()), "seed " + seed);
    }

    /** The processor's time, not the clock's: other work on the machine does not count. */
    @Test
    public void howFastPagesAreFound() {
        List<PageScene> large = new ArrayList<>();
        List<PageScene> small = new ArrayList<>();
        for (int seed = 0; seed < 6; seed++) {
            large.add(PageScenes.of(seed, 1600));
            small.add(PageScenes.of(seed, 480));
        }
        System.out.printf(Locale.ROOT, "One find, 1600 pixels: %.1f ms; one outline, 480 pixels: %.1f ms%n",
                milliseconds(large, true), milliseconds(small, false));
    }

    private static double milliseconds(List<PageScene> scenes, boolean thorough) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long spent = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = clock.getCurrentThreadCpuTime();
            for (PageScene scene : scenes) {
                if (thorough) {
                    PageFinder.find(scene.argb(), scene.width(), scene.height());
                } else {
                    PageFinder.outline(scene.argb(), scene.width(), scene.height());
                }
            }
            spent += round < ROUNDS / 2 ? 0 : clock.getCurrentThreadCpuTime() - begin;
        }
        return spent / 1e6 / (ROUNDS - ROUNDS / 2) / scenes.size();
    }

    /** In a process of its own that has no more memory than a page may take: that it ends well is the measure. */
    @Test
    public void howLargeAndSlowAWholePhotographIs() throws IOException, InterruptedException, URISyntaxException {
        String folders = folder(PageFinder.class) + File.pathSeparator + folder(PageBenchmark.class);
        Process process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", HEAP, "-Xmn12m",
                "-XX:+UseSerialGC", "-Djava.awt.headless=true", "-cp", folders, WholePhotograph.class.getName())
                .inheritIO().redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.PIPE).start();
        String told = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        System.out.print(told);
        assertEquals("a photograph of twelve megapixels is straightened with " + HEAP, 0, process.waitFor());
    }

    private static String folder(Class<?> type) throws URISyntaxException {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI()).getPath();
    }
}
