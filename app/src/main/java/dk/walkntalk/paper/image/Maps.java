package dk.walkntalk.paper.image;

/**
 * Pictures of one size, one for each channel, as a convolution takes and gives them: row by row, with one place of zeros
 * around each, so that every place has eight neighbours.
 */
final class Maps {
    final int width;
    final int height;
    /** How many numbers a row has, its two zeros among them. */
    final int stride;
    final float[][] channels;

    Maps(int channels, int width, int height) {
        this.width = width;
        this.height = height;
        stride = width + 2;
        this.channels = new float[channels][stride * (height + 2)];
    }

    /** Where place {@code x}, {@code y} is in a channel. */
    int at(int x, int y) {
        return (y + 1) * stride + x + 1;
    }

    /** Makes what is negative zero; returns this. */
    Maps positive() {
        for (float[] channel : channels) {
            for (int k = 0; k < channel.length; k++) {
                channel[k] = Math.max(0, channel[k]);
            }
        }
        return this;
    }

    /** Adds each channel of maps of this size. */
    void add(Maps other) {
        for (int i = 0; i < channels.length; i++) {
            float[] to = channels[i];
            float[] from = other.channels[i];
            for (int k = 0; k < to.length; k++) {
                to[k] += from[k];
            }
        }
    }

    /** Adds each channel of maps half as wide and high, every place four times. */
    void addDoubled(Maps half) {
        for (int i = 0; i < channels.length; i++) {
            float[] to = channels[i];
            float[] from = half.channels[i];
            for (int y = 0; y < height; y++) {
                int row = at(0, y);
                int source = half.at(0, y / 2);
                for (int x = 0; x < width; x++) {
                    to[row + x] += from[source + x / 2];
                }
            }
        }
    }
}
