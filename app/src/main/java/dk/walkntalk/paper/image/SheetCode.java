package dk.walkntalk.paper.image;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.Optional;

/**
 * The code at its place on a sheet that was found. Since the place is known, a module of less than two pixels is enough:
 * the three corners of the code are laid exactly on what is seen, and each module is compared with those around it.
 */
final class SheetCode {
    private static final int N = MarkedSheet.MODULES;
    /** Pixels to a module, and modules around the code, in the patch. */
    private static final int STEP = 6;
    private static final int AROUND = 4;
    /** A corner pattern is looked for so many modules around its reckoned place: the paper is not quite flat. */
    private static final int REACH = 3;
    /** Below this likeness there is no code to be read. */
    private static final double LEAST = 0.45;
    /** A code's corner pattern is this many modules wide. */
    private static final int CORNER = 7;
    /** Of what blur the patch is freed before reading, pixels and times: of none, and more and more. */
    private static final int[][] SMEARS = {{0, 0}, {3, 4}, {4, 4}, {4, 12}, {5, 12}};
    /** How strongly each module is set off from its neighbours. */
    private static final double[] SHARPER = {0, 0.6};

    private final Grey patch;
    /** Upper left, upper right and lower left corner pattern: likeness, x and y of its middle in the patch. */
    private final double[][] corners = new double[3][];

    SheetCode(Grey picture, Placing placing) {
        double module = MarkedSheet.CODE / N;
        patch = Patch.of(picture, placing.seen(), MarkedSheet.CODE_LEFT - AROUND * module,
                MarkedSheet.CODE_TOP - AROUND * module, STEP / module, (N + 2 * AROUND) * STEP);
        Template corner = cornerPattern();
        int reach = REACH * STEP;
        for (int i = 0; i < 3; i++) {
            int x = (AROUND - 1 + (i == 1 ? N - CORNER : 0)) * STEP;
            int y = (AROUND - 1 + (i == 2 ? N - CORNER : 0)) * STEP;
            corners[i] = corner.best(patch, x - reach, y - reach, x + reach, y + reach);
        }
    }

    private static Template cornerPattern() {
        int side = (CORNER + 2) * STEP;
        return new Template(side, (x, y) -> {
            double far = Math.max(Math.abs(x), Math.abs(y)) / STEP;
            return far < 1.5 || far > 2.5 && far < 3.5 ? 0 : 1;
        });
    }

    /** How much the place looks like a code, up to 1. */
    double alike() {
        return (corners[0][0] + corners[1][0] + corners[2][0]) / 3;
    }

    /** What it says; empty when it cannot be read or is no form's. */
    Optional<String> text() {
        if (alike() < LEAST) {
            return Optional.empty();
        }
        for (int[] smear : SMEARS) {
            Grey drawn = smear[1] == 0 ? patch : Unsmeared.of(patch, smear[0], smear[1]);
            double[][] shades = new double[N][N];
            for (int y = 0; y < N; y++) {
                for (int x = 0; x < N; x++) {
                    shades[y][x] = module(drawn, x, y);
                }
            }
            for (double sharper : SHARPER) {
                try {
                    String text = new Decoder().decode(dark(shades, sharper)).getText();
                    if (text.startsWith(MarkedSheet.NAME)) {
                        return Optional.of(text);
                    }
                } catch (FormatException | ChecksumException e) {
                    // too much of it is wrong
                }
            }
        }
        return Optional.empty();
    }

    /** The mean of the module's middle. */
    private double module(Grey drawn, int x, int y) {
        double u = (x + 0.5 - CORNER / 2.0) / (N - CORNER);
        double v = (y + 0.5 - CORNER / 2.0) / (N - CORNER);
        double atX = corners[0][1] + u * (corners[1][1] - corners[0][1]) + v * (corners[2][1] - corners[0][1]);
        double atY = corners[0][2] + u * (corners[1][2] - corners[0][2]) + v * (corners[2][2] - corners[0][2]);
        double sum = 0;
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                int px = Math.max(0, Math.min(patch.width() - 1, (int) (atX + dx)));
                int py = Math.max(0, Math.min(patch.height() - 1, (int) (atY + dy)));
                sum += drawn.shades()[py * patch.width() + px] & 0xFF;
            }
        }
        return sum / 9;
    }

    private static boolean[][] dark(double[][] shades, double sharper) {
        double white = 0;
        for (double[] row : shades) {
            for (double shade : row) {
                white = Math.max(white, shade);
            }
        }
        double[][] sharp = new double[N][N];
        for (int y = 0; y < N; y++) {
            for (int x = 0; x < N; x++) {
                double around = at(shades, x - 1, y, white) + at(shades, x + 1, y, white) + at(shades, x, y - 1, white)
                        + at(shades, x, y + 1, white);
                sharp[y][x] = shades[y][x] + sharper * (4 * shades[y][x] - around) / 4;
            }
        }
        boolean[][] dark = new boolean[N][N];
        for (int y = 0; y < N; y++) {
            for (int x = 0; x < N; x++) {
                dark[y][x] = sharp[y][x] < between(sharp, x, y);
            }
        }
        return dark;
    }

    private static double at(double[][] shades, int x, int y, double white) {
        return x < 0 || y < 0 || x >= N || y >= N ? white : shades[y][x];
    }

    /** In the middle between the lightest and the darkest module around. */
    private static double between(double[][] shades, int x, int y) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        int reach = 4;
        for (int i = Math.max(0, y - reach); i <= Math.min(N - 1, y + reach); i++) {
            for (int k = Math.max(0, x - reach); k <= Math.min(N - 1, x + reach); k++) {
                least = Math.min(least, shades[i][k]);
                most = Math.max(most, shades[i][k]);
            }
        }
        return (least + most) / 2;
    }
}
