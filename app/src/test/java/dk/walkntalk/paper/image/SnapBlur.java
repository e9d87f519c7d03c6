package dk.walkntalk.paper.image;

/** Gaussian blur of three interleaved channels, in place: a lens is never perfectly sharp. */
final class SnapBlur {
    private SnapBlur() {
    }

    static void gauss(float[] rgb, int w, int h, double sigma) {
        int n = Math.max(1, (int) Math.ceil(sigma * 2.6));
        float[] k = new float[n + 1];
        float sum = 0;
        for (int i = 0; i <= n; i++) {
            k[i] = (float) Math.exp(-i * i / (2 * sigma * sigma));
            sum += i == 0 ? k[i] : 2 * k[i];
        }
        for (int i = 0; i <= n; i++) {
            k[i] /= sum;
        }
        int stride = w * 3;
        float[] line = new float[(w + 2 * n) * 3];
        for (int y = 0; y < h; y++) {
            System.arraycopy(rgb, y * stride, line, n * 3, stride);
            for (int i = 0; i < n * 3; i++) {
                line[i] = rgb[y * stride + i % 3];
                line[(w + n) * 3 + i] = rgb[y * stride + stride - 3 + i % 3];
            }
            for (int x = 0; x < stride; x++) {
                float v = k[0] * line[x + n * 3];
                for (int i = 1; i <= n; i++) {
                    v += k[i] * (line[x + (n - i) * 3] + line[x + (n + i) * 3]);
                }
                rgb[y * stride + x] = v;
            }
        }
        float[][] rows = new float[n + 1][stride];
        for (int i = 0; i <= n; i++) {
            System.arraycopy(rgb, 0, rows[i], 0, stride);
        }
        for (int y = 0; y < h; y++) {
            float[] mine = rows[y % (n + 1)];
            System.arraycopy(rgb, y * stride, mine, 0, stride);
            int at = y * stride;
            for (int x = 0; x < stride; x++) {
                rgb[at + x] = k[0] * mine[x];
            }
            for (int i = 1; i <= n; i++) {
                float[] above = rows[Math.floorMod(y - i, n + 1)];
                int below = Math.min(h - 1, y + i) * stride;
                float f = k[i];
                if (below == at) {
                    for (int x = 0; x < stride; x++) {
                        rgb[at + x] += f * (above[x] + mine[x]);
                    }
                } else {
                    for (int x = 0; x < stride; x++) {
                        rgb[at + x] += f * (above[x] + rgb[below + x]);
                    }
                }
            }
        }
    }
}
