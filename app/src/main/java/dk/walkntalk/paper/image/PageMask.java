package dk.walkntalk.paper.image;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * How likely each part of a picture is to be on the page, and each place some way outside it, as a small convolutional
 * network sees it: a U-Net (after Ronneberger and others, 2015) with additions instead of concatenations. It was trained
 * on generated scenes, see decision 0038. It knows what a page looks like as a whole, with another sheet beneath it, a
 * board around it, a side outside; where exactly its sides are the edges tell.
 */
final class PageMask {
    /** Cells across and down. */
    static final int WIDTH = (MaskFrame.WIDTH + 2 * MaskFrame.BESIDE) / MaskFrame.CELL;
    static final int HEIGHT = (MaskFrame.HEIGHT + 2 * MaskFrame.ABOVE) / MaskFrame.CELL;
    private static final String FILE = "/dk/walkntalk/paper/page.bin";
    static final int LAYERS = 16;

    /** Row by row, 0 to 1. */
    final float[] likely;
    private final MaskFrame frame;
    private final int width;
    private final int height;

    /** Read once. */
    private static final class Read {
        private static final Convolution[] ALL = read();

        private static Convolution[] read() {
            Convolution[] all = new Convolution[LAYERS];
            try (InputStream from = PageMask.class.getResourceAsStream(FILE);
                    DataInputStream data = new DataInputStream(new BufferedInputStream(from))) {
                for (int i = 0; i < LAYERS; i++) {
                    all[i] = new Convolution(data);
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return all;
        }
    }

    /** @param argb row by row, 0xFFRRGGBB */
    PageMask(int[] argb, int width, int height) {
        this.width = width;
        this.height = height;
        frame = new MaskFrame(argb, width, height);
        likely = likely(Read.ALL, frame.maps());
    }

    /** How likely each cell is, as the layers {@code of} see it. */
    static float[] likely(Convolution[] of, Maps in) {
        Maps fourth = of[1].halved(of[0].halved(in).positive()).positive();
        Maps eighth = deeper(of[2], of[3], fourth);
        Maps sixteenth = deeper(of[4], of[5], eighth);
        Maps deepest = deeper(of[6], of[7], sixteenth);
        deepest.add(of[8].of(deepest).positive());
        wider(deepest, of[9], of[10], sixteenth);
        wider(sixteenth, of[11], of[12], eighth);
        wider(eighth, of[13], of[14], fourth);
        Maps out = of[15].of(fourth);
        float[] likely = new float[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                likely[y * WIDTH + x] = (float) (1 / (1 + Math.exp(-out.channels[0][out.at(x, y)])));
            }
        }
        return likely;
    }

    private static Maps deeper(Convolution down, Convolution beside, Maps in) {
        Maps half = down.halved(in).positive();
        half.add(beside.of(half).positive());
        return half;
    }

    private static void wider(Maps half, Convolution fewer, Convolution beside, Maps to) {
        to.addDoubled(fewer.of(half));
        to.add(beside.of(to).positive());
    }

    /** Where corners of the picture's own pixels are, in cells. */
    double[] cells(double[] corners) {
        return frame.cells(corners);
    }

    /** Whether a cell is in the picture. */
    boolean inPicture(int x, int y) {
        return frame.has(x, y);
    }

    /** How likely the place is, between cells as they are around it; outside all cells as the nearest. */
    double at(double x, double y) {
        double px = Math.max(0, Math.min(WIDTH - 1.001, x - 0.5));
        double py = Math.max(0, Math.min(HEIGHT - 1.001, y - 0.5));
        int i = (int) py * WIDTH + (int) px;
        double fx = px - (int) px;
        double fy = py - (int) py;
        return (1 - fy) * ((1 - fx) * likely[i] + fx * likely[i + 1])
                + fy * ((1 - fx) * likely[i + WIDTH] + fx * likely[i + WIDTH + 1]);
    }

    /** The picture's part of it, 0 to 255, {@code w} by {@code h}. */
    void into(int[] plane, int w, int h) {
        double[] at = new double[2];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                at[0] = (x + 0.5) * width / w;
                at[1] = (y + 0.5) * height / h;
                double[] cell = frame.cells(at);
                plane[y * w + x] = (int) (255 * at(cell[0], cell[1]));
            }
        }
    }
}
