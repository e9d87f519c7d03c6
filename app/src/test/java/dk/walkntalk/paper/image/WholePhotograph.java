package dk.walkntalk.paper.image;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A photograph of twelve megapixels read, its page found, straightened and written: how long, and in how much memory. */
public final class WholePhotograph {
    private static final int ROUNDS = 5;
    private static final int EDGE = 1600;

    private WholePhotograph() { }

    /** Prints the time against that of reading and writing alone, and the most of the heap that was in use. */
    public static void main(String[] none) throws IOException {
        ImageIO.setUseCache(false);
        long[] alone = new long[ROUNDS];
        long[] whole = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begin = time();
            write(half(read()));
            alone[i] = time() - begin;
            System.gc();
            ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
            begin = time();
            write(page(read()));
            whole[i] = time() - begin;
        }
        java.util.Arrays.sort(alone);
        java.util.Arrays.sort(whole);
        System.out.printf(Locale.ROOT, "12 megapixels to a straightened page of %d pixels: %.0f ms; "
                + "read and written alone %.0f ms: %.2f times%n", PageView.LONG_EDGE, whole[ROUNDS / 2] / 1e6,
                alone[ROUNDS / 2] / 1e6, whole[ROUNDS / 2] / (double) alone[ROUNDS / 2]);
        System.out.printf(Locale.ROOT, "Most of the heap in use meanwhile, garbage and all: %.1f MB of at most %.1f%n",
                peak() / 1048576.0, Runtime.getRuntime().maxMemory() / 1048576.0);
    }

    private static long time() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The sum of the pools' peaks: at least what was in use at any one time. */
    private static long peak() {
        long sum = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            sum += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
        }
        return sum;
    }

    private static BufferedImage page(BufferedImage photo) {
        int w = photo.getWidth();
        int h = photo.getHeight();
        int[] argb = ((DataBufferInt) photo.getRaster().getDataBuffer()).getData();
        double scale = (double) Math.max(w, h) / EDGE;
        int[] small = smaller(argb, w, (int) (w / scale), (int) (h / scale), scale);
        FoundPage found = PageFinder.find(small, (int) (w / scale), (int) (h / scale)).orElseThrow();
        PageView view = PageView.of(found.corners().scaled(scale), w, h);
        BufferedImage page = new BufferedImage(view.width, view.height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) page.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < view.height; y++) {
            view.row(argb, w, h, y, pixels, y * view.width);
        }
        return page;
    }

    private static int[] smaller(int[] argb, int width, int w, int h, double scale) {
        int[] out = new int[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int at = (int) (y * scale) * width + (int) (x * scale);
                int a = argb[at];
                int b = argb[at + 1];
                int c = argb[at + width];
                int d = argb[at + width + 1];
                int even = (a & 0xFF00FF) + (b & 0xFF00FF) + (c & 0xFF00FF) + (d & 0xFF00FF) >> 2 & 0xFF00FF;
                int odd = (a >> 8 & 255) + (b >> 8 & 255) + (c >> 8 & 255) + (d >> 8 & 255) >> 2;
                out[y * w + x] = 0xFF000000 | even | odd << 8;
            }
        }
        return out;
    }

    /** As large as the page will be, without looking for it. */
    private static BufferedImage half(BufferedImage photo) {
        int w = 2200;
        int h = 1556;
        BufferedImage part = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        part.getRaster().setRect(photo.getRaster().createChild((photo.getWidth() - w) / 2, (photo.getHeight() - h) / 2, w, h, 0, 0, null));
        return part;
    }

    private static BufferedImage read() throws IOException {
        try (InputStream in = Objects.requireNonNull(WholePhotograph.class.getResourceAsStream("/paper/filled-form.jpg"));
                ImageInputStream stream = ImageIO.createImageInputStream(in)) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
            reader.setInput(stream, true, true);
            ImageReadParam how = reader.getDefaultReadParam();
            how.setDestination(new BufferedImage(reader.getWidth(0), reader.getHeight(0), BufferedImage.TYPE_INT_RGB));
            how.setDestinationOffset(new Point(0, 0));
            BufferedImage photo = reader.read(0, how);
            reader.dispose();
            return photo;
        }
    }

    private static void write(BufferedImage page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        ImageIO.write(page, "jpeg", bytes);
    }
}
