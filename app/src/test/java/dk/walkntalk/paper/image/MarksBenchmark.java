package dk.walkntalk.paper.image;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.paper.image.MarkedScene.Over;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import org.junit.Test;

/** How often, how exactly and how fast the printed form is found; {@code mvn -Pbenchmark test}. */
public final class MarksBenchmark {
    @Test
    public void marks() throws Exception {
        BufferedImage print = Forms.page("albertslund-mus", 8);
        measure("1600 pixels", print, 1600, Over.NOTHING, 20);
        measure("1600 pixels, a pen over a mark", print, 1600, Over.PEN, 10);
        measure("1600 pixels, a thumb over a corner", print, 1600, Over.THUMB, 10);
        measure("2200 pixels", print, 2200, Over.NOTHING, 4);
        measure("12 megapixels", Forms.page("albertslund-mus", 12), 4000, Over.NOTHING, 2);
        int wrong = 0;
        int without = 12;
        for (int seed = 1000; seed < 1000 + without; seed++) {
            PageScene scene = PageScenes.of(seed, 800);
            wrong += FormMarks.find(scene.argb(), scene.width(), scene.height()).isPresent() ? 1 : 0;
        }
        print("Pages without marks: a form was seen on %d of %d", wrong, without);
        assertEquals("seen where none is", 0, wrong);
    }

    private static void measure(String what, BufferedImage print, int edge, Over over, int scenes) throws Exception {
        double[] alike = new double[scenes];
        double[] times = new double[scenes];
        int codes = 0;
        int up = 0;
        for (int seed = 0; seed < scenes; seed++) {
            MarkedScene scene = MarkedScene.of(print, 5000 + seed, edge, over);
            FormMarks.find(scene.argb(), scene.width(), scene.height());
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            FoundForm form = FormMarks.find(scene.argb(), scene.width(), scene.height()).orElse(null);
            times[seed] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
            alike[seed] = scene.jaccard(form);
            codes += form != null && form.code().isPresent() ? 1 : 0;
            up += form != null && form.upKnown() && scene.upright(form) ? 1 : 0;
        }
        Arrays.sort(times);
        long good = Arrays.stream(alike).filter(one -> one >= 0.99).count();
        double mean = Arrays.stream(alike).average().orElse(0);
        print("%s: Jaccard %.4f in the mean, 0.99 or more in %d of %d; up known in %d, code read in %d; %.0f ms (median)",
                what, mean, good, scenes, up, codes, times[scenes / 2]);
        assertTrue(what, good >= 0.97 * scenes);
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
