package dk.walkntalk.ui;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Random;
import org.junit.Test;

/** Corners go where they are dragged, as far as four corners of a page can go. */
public final class CornersPlaceTest {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 1600;

    private final CornersPlace place = new CornersPlace(WIDTH, HEIGHT, 660, 900, 30);
    private final float[] corners = {200, 300, 1000, 300, 1000, 1300, 200, 1300};

    @Test
    public void thePictureIsAsLargeAsThereIsRoomInTheMiddle() {
        assertEquals(0.5f, place.scale, 0.0001);
        assertEquals(30, place.left, 0.001);
        assertEquals(50, place.top, 0.001);
        assertEquals(30 + 100, place.viewX(200), 0.001);
        assertEquals(50 + 150, place.viewY(300), 0.001);
    }

    @Test
    public void theNearestCornerWithinReachIsTaken() {
        assertEquals(0, place.nearest(corners, 150, 190, 40));
        assertEquals(2, place.nearest(corners, 530, 700, 40));
        assertEquals(-1, place.nearest(corners, 330, 450, 40));
    }

    @Test
    public void aCornerGoesWhereItIsMoved() {
        assertTrue(place.move(corners, 0, -20, 35));
        assertArrayEquals(new float[] {180, 335, 1000, 300, 1000, 1300, 200, 1300}, corners, 0.001f);
    }

    @Test
    public void aLittleOutsideOfThePictureAndNoFarther() {
        assertTrue(place.move(corners, 1, 5000, -5000));
        assertEquals(WIDTH + 0.12 * HEIGHT, corners[2], 0.01);
        assertEquals(-0.12 * HEIGHT, corners[3], 0.01);
        assertFalse("it is there already", place.move(corners, 1, 10, -10));
    }

    @Test
    public void whereTheWayIsBarredItSlidesAlong() {
        assertTrue(place.move(corners, 0, -10_000, 0));
        float x = corners[0];
        assertTrue(place.move(corners, 0, -10, 25));
        assertArrayEquals(new float[] {x, 325}, new float[] {corners[0], corners[1]}, 0.001f);
    }

    @Test
    public void whateverIsDraggedSidesNeverCross() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            place.move(corners, random.nextInt(4), (float) (600 * random.nextGaussian()), (float) (600 * random.nextGaussian()));
            for (int i = 0; i < 4; i++) {
                int a = 2 * i;
                int b = 2 * ((i + 1) % 4);
                int c = 2 * ((i + 2) % 4);
                assertTrue("convex and clockwise", (corners[b] - corners[a]) * (corners[c + 1] - corners[b + 1])
                        - (corners[b + 1] - corners[a + 1]) * (corners[c] - corners[b]) > 0);
                assertTrue(corners[a] >= -0.12 * HEIGHT - 1 && corners[a] <= WIDTH + 0.12 * HEIGHT + 1);
            }
        }
    }
}
