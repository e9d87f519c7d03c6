package dk.walkntalk.paper.image;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

/** Which candidates are the same. */
public final class SidesTest {
    private final Sides whole = new Sides(new double[] {10, 10, 90, 10, 90, 150, 10, 150}, new boolean[4]);

    @Test
    public void cornersMayBeCountedFromAnother() {
        assertTrue(whole.near(new Sides(new double[] {89, 11, 91, 151, 11, 149, 9, 10}, new boolean[4]), 2));
        assertFalse(whole.near(new Sides(new double[] {89, 11, 91, 154, 11, 149, 9, 10}, new boolean[4]), 2));
    }

    /** What stands for the side that is not seen tells nothing of the page. */
    @Test
    public void ofASideThatIsNotSeenOnlyTheLinesToItCount() {
        boolean[] last = {false, false, true, false};
        Sides one = new Sides(new double[] {10, 10, 90, 10, 90, 150, 10, 150}, last);
        assertTrue(one.near(new Sides(new double[] {10, 10, 90, 11, 91, 120, 11, 170}, last), 2));
        assertFalse(one.near(new Sides(new double[] {10, 10, 90, 11, 94, 120, 11, 170}, last), 2));
        assertFalse("there all sides are seen", one.near(whole, 2));
    }

    @Test
    public void whatRunsAlongThePicturesEdgeIsNoSideOfThePage() {
        Sides sides = new Sides(new double[] {176, 87, 169, 334, 1, 314, 2, 75}, new boolean[4]);
        assertTrue(sides.isThePictures(2, 300, 400));
        assertFalse("it only begins there", sides.isThePictures(1, 300, 400));
        Sides slanting = new Sides(new double[] {176, 87, 169, 334, -60, 318, 18, 76}, new boolean[4]);
        assertFalse("it goes out of the picture", slanting.isThePictures(2, 300, 400));
    }
}
