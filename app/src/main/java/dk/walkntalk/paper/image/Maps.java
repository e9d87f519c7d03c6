package dk.walkntalk.paper.image;

/** What a convolution takes and gives: for each place, row by row, a number of each channel. */
final class Maps {
    final int width;
    final int height;
    /** The numbers of the place {@code x}, {@code y} are at {@code y * width + x}. */
    final float[][] places;

    Maps(int width, int height) {
        this.width = width;
        this.height = height;
        places = new float[width * height][];
    }

    /** Adds the numbers of maps of this size; returns this. */
    Maps plus(Maps other) {
        for (int k = 0; k < places.length; k++) {
            float[] to = places[k];
            float[] from = other.places[k];
            for (int i = 0; i < to.length; i++) {
                to[i] += from[i];
            }
        }
        return this;
    }

    /** The same, turned right by a quarter; the numbers are these, not others like them. */
    Maps turned() {
        Maps turned = new Maps(height, width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned.places[x * height + height - 1 - y] = places[y * width + x];
            }
        }
        return turned;
    }
}
