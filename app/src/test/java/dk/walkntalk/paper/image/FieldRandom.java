package dk.walkntalk.paper.image;

/** A small seeded source of chance; forks keep the parts of a scene independent of each other's draws. */
final class FieldRandom {
    private final long origin;
    private long state;

    FieldRandom(long seed) {
        this.origin = mix(seed * 0x9E3779B97F4A7C15L + 0x1234567L);
        this.state = origin;
    }

    /** A stream of its own: what one part draws must not shift what another part gets. */
    FieldRandom fork(int part) {
        return new FieldRandom(mix(origin ^ (part * 0xD1B54A32D192ED03L)));
    }

    long bits() {
        state += 0x9E3779B97F4A7C15L;
        return mix(state);
    }

    double unit() {
        return (bits() >>> 11) * 0x1.0p-53;
    }

    double between(double low, double high) {
        return low + (high - low) * unit();
    }

    /** Most values small, few near the top: how strong accidents tend to be. */
    double seldom(double high, double power) {
        return high * Math.pow(unit(), power);
    }

    double either(double size) {
        return between(-size, size);
    }

    int below(int n) {
        return (int) (unit() * n);
    }

    boolean chance(double p) {
        return unit() < p;
    }

    double gauss() {
        return Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
    }

    int seed() {
        return (int) (bits() >>> 32);
    }

    /** An index drawn by weight. */
    int weighted(double... weights) {
        double sum = 0;
        for (double w : weights) {
            sum += w;
        }
        double at = unit() * sum;
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    int oneOf(int... values) {
        return values[below(values.length)];
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
