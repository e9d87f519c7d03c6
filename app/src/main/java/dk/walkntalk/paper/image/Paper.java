package dk.walkntalk.paper.image;

/** How much light the bare paper gives back at every place of a page, measured on blocks. */
final class Paper {
    /** Blocks this far around are looked at for bare paper: over print, a table's rules, a word. */
    private static final int AROUND = 1;
    /** What is darker than this percentage of the paper is no shadow but a picture, a sticker, a coloured head. */
    private static final int NO_SHADOW = 40;
    /** On paper at least this percentage of a block is of its brightest tone; a picture has many tones. */
    private static final int ONE_TONE = 22;
    /** Per cent by which red or blue may differ, against green, from the paper's. */
    private static final int COLOURED = 22;

    private Paper() { }

    /** Red, green and blue of the paper, one number to each block. */
    static int[][] light(int[] argb, int width, int height, int block, int columns, int rows) {
        int[][] light = new int[3][columns * rows];
        int[] count = new int[256];
        int[] tones = new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int at = row * columns + column;
                brightest(argb, width, height, block, row, column, count, light, at);
                tones[at] = tones(count, light[1][at]);
            }
        }
        // blocks without bare paper take the colour of the nearest that have some
        boolean[] bare = bare(light[1], light, tones, columns, rows);
        for (int[] plane : light) {
            fill(plane, bare, columns, rows);
            int[] smooth = Window.mean(plane, columns, rows, 1);
            System.arraycopy(smooth, 0, plane, 0, plane.length);
        }
        return light;
    }

    private static boolean[] bare(int[] green, int[][] light, int[] tones, int columns, int rows) {
        int[] closed = Window.min(Window.max(green, columns, rows, AROUND), columns, rows, AROUND);
        int[] usual = new int[3];
        for (int k = 0; k < 3; k++) {
            usual[k] = Math.max(1, quantile(light[k], 60));
        }
        int[] picture = new int[green.length];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = closed[i] * 100 < usual[1] * NO_SHADOW || !alike(light, i, usual) || tones[i] < ONE_TONE ? 1 : 0;
        }
        // a smooth place amid a picture is a part of it; a lonely block of many tones is a word
        picture = Window.min(Window.max(picture, columns, rows, 1), columns, rows, 1);
        picture = Window.max(Window.min(picture, columns, rows, 1), columns, rows, 2);
        boolean[] bare = new boolean[green.length];
        for (int i = 0; i < bare.length; i++) {
            bare[i] = picture[i] == 0 && green[i] * 16 >= closed[i] * 15;
        }
        return bare;
    }

    /** Whether a block's colour is about the paper's: shade is a little bluer, no more. */
    private static boolean alike(int[][] light, int i, int[] usual) {
        int green = Math.max(1, light[1][i]);
        for (int k = 0; k < 3; k += 2) {
            int here = light[k][i] * usual[1] * 100 / green;
            int there = usual[k] * 100;
            if (Math.abs(here - there) > COLOURED * usual[k] && light[1][i] > 20) {
                return false;
            }
        }
        return true;
    }

    private static int quantile(int[] values, int percent) {
        int[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        return sorted[(sorted.length - 1) * percent / 100];
    }

    /** How many per cent of a block's pixels are about as bright as {@code level}, or brighter. */
    private static int tones(int[] count, int level) {
        int all = 0;
        int like = 0;
        for (int i = 0; i < 256; i++) {
            all += count[i];
            like += Math.abs(i - level) * 28 <= level ? count[i] : 0;
        }
        return all == 0 ? 0 : 100 * like / all;
    }

    /** The mean colour of the brighter pixels of a block: those at or above the level that a fifth of them reach. */
    private static void brightest(int[] argb, int width, int height, int block, int row, int column, int[] count,
            int[][] light, int at) {
        java.util.Arrays.fill(count, 0);
        int x1 = Math.min(width, (column + 1) * block);
        int y1 = Math.min(height, (row + 1) * block);
        int n = 0;
        for (int y = row * block; y < y1; y++) {
            for (int x = column * block; x < x1; x++) {
                count[argb[y * width + x] >> 8 & 255]++;
                n++;
            }
        }
        int level = 255;
        for (int above = count[255]; level > 0 && above * 5 < n * 2; ) {
            level--;
            above += count[level];
        }
        long red = 0;
        long green = 0;
        long blue = 0;
        int m = 0;
        for (int y = row * block; y < y1; y++) {
            for (int x = column * block; x < x1; x++) {
                int pixel = argb[y * width + x];
                if ((pixel >> 8 & 255) >= level) {
                    red += pixel >> 16 & 255;
                    green += pixel >> 8 & 255;
                    blue += pixel & 255;
                    m++;
                }
            }
        }
        light[0][at] = (int) (red / Math.max(1, m));
        light[1][at] = (int) (green / Math.max(1, m));
        light[2][at] = (int) (blue / Math.max(1, m));
    }

    /** Spreads what is known over what is not, ring by ring, each the mean of its known neighbours. */
    private static void fill(int[] plane, boolean[] bare, int columns, int rows) {
        boolean[] known = bare.clone();
        int[] todo = new int[plane.length];
        int left = 0;
        for (int i = 0; i < plane.length; i++) {
            if (!known[i]) {
                todo[left++] = i;
            }
        }
        if (left == plane.length) {
            return;
        }
        while (left > 0) {
            int kept = 0;
            int[] done = new int[left];
            int n = 0;
            for (int t = 0; t < left; t++) {
                int i = todo[t];
                int sum = 0;
                int m = 0;
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        int x = i % columns + dx;
                        int y = i / columns + dy;
                        if (x >= 0 && y >= 0 && x < columns && y < rows && known[y * columns + x]) {
                            sum += plane[y * columns + x];
                            m++;
                        }
                    }
                }
                if (m > 0) {
                    plane[i] = sum / m;
                    done[n++] = i;
                } else {
                    todo[kept++] = i;
                }
            }
            for (int k = 0; k < n; k++) {
                known[done[k]] = true;
            }
            left = kept;
        }
    }
}
