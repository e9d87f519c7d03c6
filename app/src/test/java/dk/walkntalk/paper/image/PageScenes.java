package dk.walkntalk.paper.image;

import java.util.Random;

/** Photographs of a page, all different, each from its seed: for tests that must know where the page is. */
final class PageScenes {
    private PageScenes() { }

    /** A page on some ground in some light, the picture's long edge as given; one in seven has it partly outside. */
    static PageScene of(long seed, int longEdge) {
        Random random = new Random(seed * 7919 + 13);
        SceneGround.Kind[] grounds = SceneGround.Kind.values();
        SceneLight.Kind[] lights = SceneLight.Kind.values();
        return of(seed, longEdge, grounds[random.nextInt(grounds.length)], lights[random.nextInt(lights.length)]);
    }

    /** The same with its ground and light chosen. */
    static PageScene of(long seed, int longEdge, SceneGround.Kind ground, SceneLight.Kind light) {
        return scene(new Random(seed), longEdge, ground, light, true);
    }

    /** The first scene from {@code seed} on that has its page partly outside. */
    static PageScene cutOff(long seed, int longEdge) {
        long at = seed * 31;
        while (!isCutOff(new Random(at))) {
            at++;
        }
        return of(at, longEdge);
    }

    /** The first two numbers of a scene: which way the picture lies, and whether the page is partly outside. */
    private static boolean isCutOff(Random random) {
        return random.nextInt(3) >= 0 && random.nextInt(7) == 0;
    }

    /** A ground with no page on it; papers are none of them. */
    static PageScene without(long seed, int longEdge) {
        Random random = new Random(seed * 104729 + 7);
        SceneGround.Kind[] grounds = {SceneGround.Kind.DESK, SceneGround.Kind.LIGHT_DESK, SceneGround.Kind.WOOD,
            SceneGround.Kind.GRASS, SceneGround.Kind.ASPHALT, SceneGround.Kind.GRAVEL, SceneGround.Kind.CLOTH, SceneGround.Kind.SNOW,
            SceneGround.Kind.PATTERN, SceneGround.Kind.LINEN, SceneGround.Kind.NEWSPAPER, SceneGround.Kind.LAMINATE,
            SceneGround.Kind.CLIPBOARD, SceneGround.Kind.CLEAR_BOARD, SceneGround.Kind.BONNET, SceneGround.Kind.SLABS};
        SceneLight.Kind[] lights = SceneLight.Kind.values();
        return scene(random, longEdge, grounds[random.nextInt(grounds.length)], lights[random.nextInt(lights.length)], false);
    }

    /** The same with its ground and light chosen. */
    static PageScene without(long seed, int longEdge, SceneGround.Kind ground, SceneLight.Kind light) {
        return scene(new Random(seed), longEdge, ground, light, false);
    }

    private static PageScene scene(Random random, int longEdge, SceneGround.Kind kind, SceneLight.Kind lit, boolean page) {
        boolean tall = random.nextInt(3) > 0;
        int width = tall ? longEdge * 3 / 4 : longEdge;
        int height = tall ? longEdge : longEdge * 3 / 4;
        boolean cutOff = page && random.nextInt(7) == 0;
        ScenePaper paper = new ScenePaper(random);
        ScenePose pose = ScenePose.of(random, paper.wide, paper.high, width, height, cutOff);
        SceneGround ground = new SceneGround(kind, random);
        SceneLight light = new SceneLight(lit, paper.wide, paper.high, random);
        SceneHand hand = new SceneHand(kind.clipped(), paper.wide, paper.high, random);
        SceneLeaves leaves = new SceneLeaves(paper.wide, paper.high, random);
        double lift = 0.6 + 2.2 * random.nextDouble();
        double from = random.nextDouble() * 2 * Math.PI;
        double depth = (lit == SceneLight.Kind.OVERCAST ? 0.3 : 1) * (0.25 + 0.3 * random.nextDouble());
        double[] mm = new double[2];
        double[] st = new double[2];
        double[] part = new double[3];
        float[] seen = new float[3 * width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                // the picture is taken finer at the edge, where a pixel sees both
                pose.ground(x + 0.5, y + 0.5, mm);
                paper.bend(mm[0], mm[1], st);
                double edge = Math.min(Math.abs(Math.min(st[0], paper.wide - st[0])),
                        Math.abs(Math.min(st[1], paper.high - st[1])));
                int n = edge < 0.8 ? 2 : 1;
                double[] rgb = {0, 0, 0};
                for (int i = 0; i < n * n; i++) {
                    pose.ground(x + (i % n + 0.5) / n, y + (i / n + 0.5) / n, mm);
                    paper.bend(mm[0], mm[1], st);
                    boolean over = (page || kind.clipped()) && hand.covers(mm[0], mm[1], part)
                            || leaves.covers(mm[0], mm[1], part);
                    if (!over) {
                        if (page && paper.covers(st)) {
                            paper.colour(st, part);
                        } else {
                            ground.colour(mm[0], mm[1], paper.wide, paper.high, part);
                            if (page) {
                                dim(part, shadow(mm, paper, lift, from, depth));
                            }
                        }
                    }
                    light.on(mm[0], mm[1], part);
                    for (int k = 0; k < 3; k++) {
                        rgb[k] += part[k] / (n * n);
                    }
                }
                for (int k = 0; k < 3; k++) {
                    seen[3 * (y * width + x) + k] = (float) rgb[k];
                }
            }
        }
        int[] argb = new SceneLens(random, lit, longEdge).develop(seen, width, height);
        return new PageScene(argb, width, height, page ? pose.corners(paper.wide, paper.high) : null, cutOff,
                kind.name(), lit.name(), paper.content);
    }

    private static void dim(double[] rgb, double by) {
        for (int i = 0; i < 3; i++) {
            rgb[i] *= by;
        }
    }

    /** The page's own shadow on what it lies on: all around where it touches, and away from the light. */
    private static double shadow(double[] mm, ScenePaper paper, double lift, double from, double depth) {
        double touching = outside(mm[0], mm[1], paper);
        double thrown = outside(mm[0] - lift * Math.cos(from), mm[1] - lift * Math.sin(from), paper);
        return (1 - 0.25 * Math.exp(-touching / 0.7)) * (1 - depth * Math.exp(-thrown / 0.8));
    }

    private static double outside(double x, double y, ScenePaper paper) {
        return Math.hypot(Math.max(0, Math.max(-x, x - paper.wide)), Math.max(0, Math.max(-y, y - paper.high)));
    }
}
