package dk.walkntalk.paper.image;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.Test;

public final class ConvolutionTest {
    private static final int TAKEN = 3;
    private static final int GIVEN = 5;

    private final Random random = new Random(3);
    private final float[][] weights = new float[9 * TAKEN][GIVEN];
    private final float[] bias = new float[GIVEN];

    public ConvolutionTest() {
        for (float[] row : weights) {
            fill(row);
        }
        fill(bias);
    }

    private void fill(float[] row) {
        for (int i = 0; i < row.length; i++) {
            row[i] = (float) random.nextGaussian();
        }
    }

    private Maps some(int width, int height) {
        Maps in = new Maps(width, height);
        for (int k = 0; k < in.places.length; k++) {
            in.places[k] = new float[TAKEN];
            fill(in.places[k]);
        }
        in.places[4][1] = 0;
        return in;
    }

    @Test
    public void eachPlaceIsTheSumOverItsNeighboursAndWhatIsOutsideCountsNothing() {
        Maps in = some(6, 4);
        Maps out = new Convolution(weights, bias, TAKEN).of(in, 1);
        for (int y = 0; y < 4; y++) {
            for (int x = 0; x < 6; x++) {
                assertArrayEquals(x + " " + y, sums(in, x, y), out.places[y * 6 + x], 1e-4f);
            }
        }
    }

    @Test
    public void everyOtherPlaceOfEveryOtherRowHalvesIt() {
        Maps in = some(7, 4);
        Maps out = new Convolution(weights, bias, TAKEN).of(in, 2);
        assertEquals(4, out.width);
        assertEquals(2, out.height);
        assertArrayEquals(sums(in, 6, 2), out.places[out.width + 3], 1e-4f);
    }

    @Test
    public void itIsReadAsItWasWritten() throws IOException {
        CropLayer layer = new CropLayer(TAKEN, GIVEN, 9, 1, random);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        layer.write(new DataOutputStream(bytes));
        Convolution read = new Convolution(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        Maps in = some(5, 5);
        assertArrayEquals(layer.convolution().at(in, 2, 3), read.at(in, 2, 3), 1e-3f);
    }

    /** After the definition. */
    private float[] sums(Maps in, int x, int y) {
        float[] sums = new float[GIVEN];
        for (int o = 0; o < GIVEN; o++) {
            double sum = bias[o];
            for (int k = 0; k < 9; k++) {
                int u = x + k % 3 - 1;
                int v = y + k / 3 - 1;
                for (int i = 0; i < TAKEN && u >= 0 && v >= 0 && u < in.width && v < in.height; i++) {
                    sum += weights[k * TAKEN + i][o] * in.places[v * in.width + u][i];
                }
            }
            sums[o] = (float) Math.max(0, sum);
        }
        return sums;
    }
}
