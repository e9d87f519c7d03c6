package dk.walkntalk.paper.image;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Makes photographs of a filled-in form whose corners are known, by following light from the sheet to the camera. */
final class PhotoScenes {
    private PhotoScenes() { }

    /** The scene of a seed; the same at every size but for what a size can show. */
    static PhotoScene of(long seed, int longEdge) {
        PhotoDice dice = new PhotoDice(seed);
        String place = new String[] {"desk", "grass", "asphalt", "wood", "clipboard"}[dice.weighted(25, 17, 17,
                20, 21)];
        PhotoScene scene = null;
        for (int i = 1; scene == null; i++) {
            scene = scene(dice, place, longEdge, i > 6);
            dice = dice.fork(900 + i);
        }
        return scene;
    }

    /** The scene, or nothing if a corner in it could hardly be told from what lies around it. */
    private static PhotoScene scene(PhotoDice dice, String place, int longEdge, boolean anyhow) {
        String base = place.equals("clipboard")
                ? new String[] {"desk", "grass", "asphalt", "wood"}[dice.weighted(3, 3, 3, 3)] : place;
        String light = PhotoSky.KINDS[base.equals("desk") ? dice.weighted(10, 14, 12, 64)
                : base.equals("wood") ? dice.weighted(25, 22, 25, 28) : dice.weighted(35, 30, 35, 0)];
        double unrest = place.equals("grass") ? 1 : place.equals("asphalt") ? 0.25 : 0;
        double calm = place.equals("clipboard") ? 0.6 : 1;
        PhotoStage stage = new PhotoStage();
        PhotoFraming framing = null;
        for (int attempt = 0; attempt < 4; attempt++) {
            stage.sheet = new PhotoSheet(dice.fork(1), unrest, calm);
            framing = PhotoFraming.choose(dice.fork(2), stage.sheet);
            if (new PhotoFit(stage, framing.camera).cornersShow()) {
                break;
            }
            calm *= 0.4;
        }
        PhotoCamera camera = framing.camera;
        stage.sky = new PhotoSky(dice.fork(3), light, framing.behind);
        PhotoDresser.dress(dice.fork(4), stage, place, base, framing);
        stage.perMillimetre = longEdge > 1500 ? 10 : 6;
        stage.print = PhotoForm.print(dice.fork(5), stage.perMillimetre, !place.equals("clipboard"));
        double white = dice.in(0.79, 0.87);
        stage.paper = new double[] {white * dice.in(0.97, 1.01), white, white * dice.in(0.96, 1.03)};
        PhotoFit fit = new PhotoFit(stage, camera);
        fit.clearCorners();
        if (!anyhow && !fit.cornersStandOut()) {
            return null;
        }
        return picture(dice.fork(6), stage, framing, camera.sized(longEdge), place, light);
    }

    private static PhotoScene picture(PhotoDice dice, PhotoStage stage, PhotoFraming framing, PhotoCamera camera,
            String place, String light) {
        int w = camera.width;
        int h = camera.height;
        PhotoTracer tracer = new PhotoTracer(stage, camera);
        float[] rgb = new float[3 * w * h];
        int[] what = new int[w * h];
        IntStream.range(0, h).parallel().forEach(y -> {
            PhotoHit hit = new PhotoHit();
            for (int x = 0; x < w; x++) {
                tracer.trace(hit, x + 0.5, y + 0.5);
                int i = y * w + x;
                what[i] = hit.kind + 8 * hit.part + 512 * (hit.owner + 1);
                put(rgb, i, hit.r, hit.g, hit.b);
            }
        });
        double gain = exposure(dice, rgb, what);
        IntStream.range(1, h - 1).parallel().forEach(y -> {
            PhotoHit hit = new PhotoHit();
            for (int x = 1; x < w - 1; x++) {
                int i = y * w + x;
                int k = what[i];
                if (k != what[i - 1] || k != what[i + 1] || k != what[i - w] || k != what[i + w]) {
                    smooth(tracer, hit, rgb, i, x, y);
                }
            }
        });
        double dim = light.equals("indoor") ? 0.9 : light.equals("shade") ? 0.35 : 0.05;
        int[] argb = new PhotoDeveloper(dice.fork(1), rgb, w, h).develop(stage.sky.cast, gain, dim * dice.in(0.3, 1));
        double[] corners = PhotoFraming.corners(camera, stage.sheet);
        return new PhotoScene(argb, w, h, corners, framing.cutOff, place, light);
    }

    private static void put(float[] rgb, int i, double r, double g, double b) {
        rgb[3 * i] = (float) r;
        rgb[3 * i + 1] = (float) g;
        rgb[3 * i + 2] = (float) b;
    }

    private static void smooth(PhotoTracer tracer, PhotoHit hit, float[] rgb, int i, int x, int y) {
        double r = 0;
        double g = 0;
        double b = 0;
        for (int k = 0; k < 9; k++) {
            tracer.trace(hit, x + (k % 3 + 0.5) / 3, y + (k / 3 + 0.5) / 3);
            r += hit.r;
            g += hit.g;
            b += hit.b;
        }
        put(rgb, i, r / 9, g / 9, b / 9);
    }

    /** What a phone would choose: the picture's mean, held back so that the page is not wholly lost in white. */
    private static double exposure(PhotoDice dice, float[] rgb, int[] what) {
        double mean = 0;
        double[] page = new double[what.length / 13 + 1];
        double[] rest = new double[what.length / 13 + 1];
        int pages = 0;
        int rests = 0;
        for (int i = 0; i < what.length; i += 13) {
            double v = 0.25 * rgb[3 * i] + 0.6 * rgb[3 * i + 1] + 0.15 * rgb[3 * i + 2];
            mean += v;
            if ((what[i] & 7) == PhotoHit.SHEET) {
                page[pages++] = v;
            } else {
                rest[rests++] = v;
            }
        }
        mean /= what.length / 13.0;
        Arrays.sort(page, 0, pages);
        Arrays.sort(rest, 0, rests);
        double bright = pages > 0 ? page[(int) (pages * 0.85)] : mean;
        double around = rests > 0 ? rest[(int) (rests * 0.85)] : mean;
        double byMean = dice.in(0.19, 0.3) / mean;
        double byPage = dice.in(0.5, 0.85) / bright;
        double most = (around > 0.3 * bright ? dice.in(0.6, 0.78) : dice.in(0.75, 1.25)) / bright;
        return Math.max(0.32 / bright, Math.min(most, Math.sqrt(byMean * byPage)));
    }
}
