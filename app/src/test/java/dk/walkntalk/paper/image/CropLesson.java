package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What {@link CropLearner} learns from: candidates of one scene, how near each is to the page, and what is known of them. */
final class CropLesson {
    /** How many of a scene's candidates are looked at together. */
    private static final int MOST = 6;
    private static final int LIKELY = 3;
    private static final double LEAST_PAPER = 1e-3;

    /** One of them: its crop, its signs, the score that they have, and the Jaccard index with the page. */
    record Candidate(Maps crop, double[] signs, double score, double near) { }

    final List<Candidate> candidates;
    /** Whether there is a page. */
    final boolean page;

    CropLesson(List<Candidate> candidates, boolean page) {
        this.candidates = candidates;
        this.page = page;
    }

    /** All that the finder looks at closely. */
    static CropLesson of(PageScene scene) {
        int w = scene.width();
        int h = scene.height();
        SmallPicture picture = SmallPicture.of(scene.argb(), w, h, PageFinder.SMALL);
        List<Sides> likely = CloseLook.best(PageFinder.judged(picture, true), PageFinder.LIKELY);
        CloseLook look = new CloseLook(scene.argb(), w, h, Math.max(picture.scaleX, picture.scaleY));
        Continued continued = new Continued(picture);
        List<Candidate> all = new ArrayList<>();
        for (Sides one : likely) {
            double[] c = PageFinder.close(one, picture, scene.argb(), w, h);
            one.close = look.signs(one, c, likely);
            double near = CloseSigns.near(one, c, scene);
            double score = PageFinder.closely(one, c, continued, w, h);
            all.add(new Candidate(Crop.of(picture, PageFinder.small(c, picture)), one.close, score, near));
        }
        return new CropLesson(all, scene.corners() != null);
    }

    /** The nearest, the likeliest and some others, all of them in another light and turned or mirrored. */
    CropLesson varied(Random random) {
        List<Candidate> order = new ArrayList<>(candidates);
        order.sort((a, b) -> Double.compare(b.score, a.score));
        List<Candidate> some = new ArrayList<>();
        order.stream().max((a, b) -> Double.compare(a.near, b.near)).ifPresent(some::add);
        some.addAll(order.subList(0, Math.min(LIKELY, order.size())));
        Collections.shuffle(order, random);
        some.addAll(order);
        int turn = random.nextInt(8);
        double[] light = new double[6];
        for (int i = 0; i < light.length; i++) {
            light[i] = random.nextGaussian();
        }
        List<Candidate> varied = new ArrayList<>();
        for (Candidate one : some.stream().distinct().limit(MOST).toList()) {
            varied.add(new Candidate(lit(turned(one.crop, turn), light), one.signs, one.score, one.near));
        }
        return new CropLesson(varied, page);
    }

    /** One of the eight ways to lay a square. */
    static Maps turned(Maps crop, int way) {
        Maps out = new Maps(crop.width, crop.height);
        int last = crop.width - 1;
        for (int k = 0; k < out.places.length; k++) {
            int x = k % crop.width;
            int y = k / crop.width;
            int u = (way & 1) == 0 ? x : last - x;
            int v = (way & 2) == 0 ? y : last - y;
            out.places[k] = crop.places[(way & 4) == 0 ? v * crop.width + u : u * crop.width + v].clone();
        }
        return out;
    }

    private static Maps lit(Maps crop, double[] light) {
        for (float[] place : crop.places) {
            if (place[3] == Crop.IN) {
                double mean = 0;
                double[] colour = new double[3];
                for (int i = 0; i < 3; i++) {
                    colour[i] = Math.pow(Math.max(LEAST_PAPER, place[i] + Crop.MIDDLE), Math.exp(0.2 * light[0]))
                            * Math.exp(0.05 * light[i + 1] + 0.08 * light[4]);
                    mean += colour[i] / 3;
                }
                for (int i = 0; i < 3; i++) {
                    double vivid = mean + (colour[i] - mean) * Math.max(0, 1 + 0.25 * light[5]);
                    place[i] = (float) (Math.max(0, Math.min(Crop.BRIGHT, vivid)) - Crop.MIDDLE);
                }
            }
        }
        return crop;
    }
}
