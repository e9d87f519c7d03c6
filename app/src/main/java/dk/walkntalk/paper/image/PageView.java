package dk.walkntalk.paper.image;

/** The upright page out of a picture of it: how large it is to be, and its pixels, row by row. */
public final class PageView {
    /** Pixels of the longer edge at most. */
    public static final int LONG_EDGE = 2200;
    private static final double[] USUAL = {Math.sqrt(2), 11 / 8.5};
    /** A page this near to a usual ratio has it: corners are found, and cameras known, no better. */
    private static final double NEAR = 0.04;
    /** More is only blur: a page that is small in its picture stays small. */
    private static final double MOST_ENLARGED = 1.15;
    /**
     * So many pixels of a row are looked for along a straight line at even steps, which saves a division each: of a page
     * tilted by 40 degrees that is wrong by less than a twentieth of a pixel.
     */
    private static final int SPAN = 16;
    /** Of pictures with a longer edge each pixel is looked for by itself. */
    private static final int MOST = 30_000;

    /** Of the upright page, in pixels. */
    public final int width;
    /** Of the upright page, in pixels. */
    public final int height;
    private final Homography toPicture;

    private PageView(int width, int height, Homography toPicture) {
        this.width = width;
        this.height = height;
        this.toPicture = toPicture;
    }

    /** The view of the page with these corners in a picture of that size; the corners must be convex ({@link Quad#isConvex}). */
    static PageView of(Quad corners, int pictureWidth, int pictureHeight) {
        return of(corners, pictureWidth, pictureHeight, LONG_EDGE);
    }

    /** The same with a longer edge of at most {@code longEdge} pixels, for what is only looked at. */
    public static PageView of(Quad corners, int pictureWidth, int pictureHeight, int longEdge) {
        double ratio = usual(PageRatio.measured(corners, pictureWidth, pictureHeight));
        double wide = Math.max(length(corners, 0), length(corners, 2));
        double high = Math.max(length(corners, 1), length(corners, 3));
        // the sharpest side keeps its pixels
        double w = Math.max(wide, high * ratio);
        double h = w / ratio;
        double most = Math.max(wide, high) * MOST_ENLARGED;
        double fit = Math.min(1, Math.min(longEdge, most) / Math.max(w, h));
        int width = Math.max(1, (int) Math.round(w * fit));
        int height = Math.max(1, (int) Math.round(h * fit));
        return new PageView(width, height, Homography.between(new Quad(0, 0, width, 0, width, height, 0, height), corners));
    }

    /** The same page with its long edge exactly so many pixels, for what measures it. */
    static PageView sized(Quad corners, int longEdge) {
        double w = Math.max(length(corners, 0), length(corners, 2));
        double h = Math.max(length(corners, 1), length(corners, 3));
        int width = Math.max(1, (int) Math.round(longEdge * w / Math.max(w, h)));
        int height = Math.max(1, (int) Math.round(longEdge * h / Math.max(w, h)));
        return new PageView(width, height, Homography.between(new Quad(0, 0, width, 0, width, height, 0, height), corners));
    }

    private static double usual(double ratio) {
        for (double one : USUAL) {
            for (double r : new double[] {one, 1 / one}) {
                if (Math.abs(ratio / r - 1) < NEAR) {
                    return r;
                }
            }
        }
        return Math.max(0.1, Math.min(10, ratio));
    }

    private static double length(Quad quad, int side) {
        int next = (side + 1) % 4;
        return Math.hypot(quad.x(next) - quad.x(side), quad.y(next) - quad.y(side));
    }

    /** All rows of the page: {@code width} times {@code height} pixels, 0xFFRRGGBB. */
    public int[] straighten(int[] argb, int pictureWidth, int pictureHeight) {
        int[] out = new int[width * height];
        for (int y = 0; y < height; y++) {
            row(argb, pictureWidth, pictureHeight, y, out, y * width);
        }
        return out;
    }

    /**
     * One row of the page, for those who write it out as they go, so that page and picture need not both be in memory.
     * Where the page reaches out of the picture it is white.
     *
     * @param argb the picture's pixels, row by row
     * @param y    the row, from 0 to below {@link #height}
     * @param out  gets {@link #width} pixels from {@code at} on
     */
    void row(int[] argb, int pictureWidth, int pictureHeight, int y, int[] out, int at) {
        double v = y + 0.5;
        // how many pixels of the picture go on one of the page's, in the middle of the row: they are averaged
        double stepX = spread(width / 2.0, v, 1, 0);
        double stepY = spread(width / 2.0, v, 0, 1);
        int nx = Math.max(1, Math.min(4, (int) Math.round(stepX)));
        int ny = Math.max(1, Math.min(4, (int) Math.round(stepY)));
        Mix mix = new Mix(toPicture, argb, pictureWidth, pictureHeight, nx, ny);
        for (int x = 0; x < width; x += SPAN) {
            int n = Math.min(SPAN, width - x);
            if (mix.span(x, y, n)) {
                mix.straight(n, out, at + x);
            } else {
                for (int k = x; k < x + n; k++) {
                    out[at + k] = mix.place(k, y);
                }
            }
        }
    }

    private double spread(double x, double y, double dx, double dy) {
        return Math.hypot(toPicture.x(x + dx, y + dy) - toPicture.x(x, y), toPicture.y(x + dx, y + dy) - toPicture.y(x, y));
    }

    /** Colours between pixels, in parts of 256, added up. */
    private static final class Mix {
        private static final int SHIFT = 40;
        /** Places along a span are whole numbers of these parts of a sixteenth of a pixel. */
        private static final int BITS = 12;

        private final Homography toPicture;
        private final int[] argb;
        private final int width;
        private final int height;
        /** The last place that has another beside it, in sixteenths of a pixel. */
        private final int mostX;
        private final int mostY;
        private final int right;
        private final int down;
        private final int half;
        private final int nx;
        private final int ny;
        /** Of a span, for each of the rows that are averaged: where it is and what it goes on by. */
        private final int[] atX;
        private final int[] atY;
        private final int[] byX;
        private final int[] byY;
        /** To multiply with instead of dividing by all that is added up, which takes longer. */
        private final long share;
        private int red;
        private int green;
        private int blue;

        /** @param nx how many places across, and {@code ny} down, are added up for one colour */
        Mix(Homography toPicture, int[] argb, int width, int height, int nx, int ny) {
            this.toPicture = toPicture;
            this.argb = argb;
            this.nx = nx;
            this.ny = ny;
            atX = new int[ny];
            atY = new int[ny];
            byX = new int[ny];
            byY = new int[ny];
            int n = nx * ny;
            this.width = width;
            this.height = height;
            mostX = Math.max(0, 16 * width - 17);
            mostY = Math.max(0, 16 * height - 17);
            right = width > 1 ? 1 : 0;
            down = height > 1 ? width : 0;
            half = n << 7;
            share = (1L << SHIFT) / (n << 8) + 1;
        }

        /** Gets ready for {@code n} pixels from {@code x} on; false where not all of them are well within the picture. */
        boolean span(int x, int y, int n) {
            int steps = Math.max(1, n * nx - 1);
            for (int j = 0; j < ny; j++) {
                double t = y + (j + 0.5) / ny;
                double first = x + 0.5 / nx;
                double last = x + n - 0.5 / nx;
                double px = toPicture.x(first, t);
                double py = toPicture.y(first, t);
                double qx = toPicture.x(last, t);
                double qy = toPicture.y(last, t);
                if (!isWithin(px, py) || !isWithin(qx, qy)) {
                    return false;
                }
                atX[j] = (int) ((16 * px - 8) * (1 << BITS));
                atY[j] = (int) ((16 * py - 8) * (1 << BITS));
                byX[j] = (int) Math.round((qx - px) * (16 << BITS) / steps);
                byY[j] = (int) Math.round((qy - py) * (16 << BITS) / steps);
            }
            return true;
        }

        /** So far from the edges that every place has another beside it; no wider than whole numbers hold. */
        private boolean isWithin(double x, double y) {
            return x > 1 && y > 1 && x < width - 1.1 && y < height - 1.1 && Math.max(width, height) < MOST;
        }

        /** The pixels of a span. */
        void straight(int n, int[] out, int at) {
            for (int k = at; k < at + n; k++) {
                clear();
                for (int j = 0; j < ny; j++) {
                    int px = atX[j];
                    int py = atY[j];
                    for (int i = 0; i < nx; i++) {
                        add(px >> BITS, py >> BITS);
                        px += byX[j];
                        py += byY[j];
                    }
                    atX[j] = px;
                    atY[j] = py;
                }
                out[k] = colour();
            }
        }

        /** One pixel, wherever it is. */
        int place(int x, int y) {
            clear();
            for (int j = 0; j < ny; j++) {
                double t = y + (j + 0.5) / ny;
                for (int i = 0; i < nx; i++) {
                    double s = x + (i + 0.5) / nx;
                    add(toPicture.x(s, t), toPicture.y(s, t));
                }
            }
            return colour();
        }

        private void clear() {
            red = half;
            green = half;
            blue = half;
        }

        private void add(double x, double y) {
            if (!(x >= -0.5 && y >= -0.5 && x <= width + 0.5 && y <= height + 0.5)) {
                red += 255 << 8;
                green += 255 << 8;
                blue += 255 << 8;
                return;
            }
            add(Math.max(0, Math.min(mostX, (int) (16 * x - 8))), Math.max(0, Math.min(mostY, (int) (16 * y - 8))));
        }

        /** At a place in sixteenths of a pixel. */
        private void add(int px, int py) {
            int u = px & 15;
            int v = py & 15;
            int k = (py >> 4) * width + (px >> 4);
            int a = argb[k];
            int b = argb[k + right];
            int c = argb[k + down];
            int d = argb[k + down + right];
            int forA = (16 - u) * (16 - v);
            int forB = u * (16 - v);
            int forC = (16 - u) * v;
            int forD = u * v;
            // red and blue in one number: there is room between them for parts of 256
            int redBlue = (a & 0xFF00FF) * forA + (b & 0xFF00FF) * forB + (c & 0xFF00FF) * forC + (d & 0xFF00FF) * forD;
            red += redBlue >>> 16;
            green += (a >> 8 & 255) * forA + (b >> 8 & 255) * forB + (c >> 8 & 255) * forC + (d >> 8 & 255) * forD;
            blue += redBlue & 0xFFFF;
        }

        private int colour() {
            return 0xFF000000 | (int) (red * share >> SHIFT) << 16 | (int) (green * share >> SHIFT) << 8
                    | (int) (blue * share >> SHIFT);
        }
    }
}
