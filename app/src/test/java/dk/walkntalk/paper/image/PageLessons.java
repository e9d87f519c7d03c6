package dk.walkntalk.paper.image;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * Prints what {@link DoubtTraining} learns from: for every scene what would be told without it, how near it is to the
 * page (Jaccard index, or -1 where there is none) and its signs at both looks. Given the first seed and how many scenes: of
 * every ten seven have a page, one of these surely not whole, and three have none, one of these slabs or a clipboard.
 */
final class PageLessons {
    private static final int EDGE = 900;

    private PageLessons() { }

    public static void main(String[] from) {
        long first = Long.parseLong(from[0]);
        long end = first + Long.parseLong(from[1]);
        for (long seed = first; seed < end; seed++) {
            print(scene(seed), System.out);
        }
    }

    private static PageScene scene(long seed) {
        int kind = (int) (seed % 10);
        if (kind < 6) {
            return PageScenes.of(seed, EDGE);
        }
        if (kind < 7) {
            return PageScenes.cutOff(seed, EDGE);
        }
        if (kind < 9) {
            return PageScenes.without(seed, EDGE);
        }
        SceneGround.Kind[] hard = {SceneGround.Kind.SLABS, SceneGround.Kind.CLIPBOARD, SceneGround.Kind.CLEAR_BOARD,
            SceneGround.Kind.SLABS};
        SceneLight.Kind[] lights = SceneLight.Kind.values();
        return PageScenes.without(seed, EDGE, hard[(int) (seed / 10 % 4)], lights[(int) (seed / 40 % lights.length)]);
    }

    private static void print(PageScene scene, PrintStream out) {
        SmallPicture picture = SmallPicture.of(scene.argb(), scene.width(), scene.height(), PageFinder.SMALL);
        List<Sides> likely = CloseLook.best(PageFinder.judged(picture, true), PageFinder.LIKELY);
        PageFinder.again(likely, picture, scene.argb(), scene.width(), scene.height());
        Sides best = Choice.of(likely);
        if (best == null || PageFinder.certainty(best) < PageFinder.LEAST) {
            return;
        }
        double[] c = PageFinder.close(best, picture, scene.argb(), scene.width(), scene.height());
        double near = scene.corners() == null ? -1 : CloseSigns.near(best, c, scene);
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%.4f", near));
        for (double sign : Doubt.signs(best)) {
            line.append(String.format(Locale.ROOT, " %.4g", sign));
        }
        out.println(line);
    }
}
