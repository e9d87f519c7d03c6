package dk.walkntalk.paper.image;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.Thorough;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** The generator of photographed pages tells the truth about them. */
public class StreetScenesTest {
    private static final int SMALL = 240;

    @Test
    public void theSameSeedGivesTheSamePictureAndAnotherSeedAnother() {
        StreetScene one = StreetScenes.of(7, SMALL);
        StreetScene again = StreetScenes.of(7, SMALL);
        assertArrayEquals(one.argb(), again.argb());
        assertArrayEquals(one.corners(), again.corners(), 0);
        assertFalse(Arrays.equals(one.argb(), StreetScenes.of(8, SMALL).argb()));
    }

    @Test
    @Category(Thorough.class)
    public void cornersAreConvexAndClockwiseAndCutOffAgreesWithThem() {
        int cut = 0;
        for (int seed = 0; seed < 120; seed++) {
            StreetScene scene = StreetScenes.of(seed, 120);
            assertEquals(120, Math.max(scene.width(), scene.height()));
            assertEquals(90, Math.min(scene.width(), scene.height()));
            int outside = 0;
            for (int i = 0; i < 4; i++) {
                double[] c = scene.corners();
                int a = 2 * i;
                int b = (a + 2) % 8;
                int d = (a + 4) % 8;
                double turn = (c[b] - c[a]) * (c[d + 1] - c[b + 1]) - (c[b + 1] - c[a + 1]) * (c[d] - c[b]);
                assertTrue("seed " + seed + " turns at corner " + i, turn > 0);
                outside += c[a] < 0 || c[a + 1] < 0 || c[a] > scene.width() || c[a + 1] > scene.height() ? 1 : 0;
            }
            assertEquals("seed " + seed, outside > 0, scene.cutOff());
            assertTrue("seed " + seed, outside <= 2);
            cut += scene.cutOff() ? 1 : 0;
        }
        assertTrue(cut + " of 120 are cut off", cut > 6 && cut < 36);
    }

    @Test
    public void aCornersPixelLooksBackAtTheCorner() {
        double[] way = new double[3];
        for (int seed = 0; seed < 50; seed++) {
            StreetPaper paper = new StreetPaper(new Random(seed), 0, 0.88);
            StreetCamera camera = StreetAim.camera(new Random(seed), paper, 1200);
            double[] corners = StreetAim.corners(camera, paper);
            for (int i = 0; i < 4; i++) {
                camera.way(corners[2 * i], corners[2 * i + 1], way);
                double x = paper.cornerX(i);
                double y = paper.cornerY(i);
                double along = (paper.height(x, y) - camera.eye(2)) / way[2];
                assertEquals(x, camera.eye(0) + along * way[0], 0.01);
                assertEquals(y, camera.eye(1) + along * way[1], 0.01);
            }
        }
    }

    @Test
    @Category(Thorough.class)
    public void thePageIsBrighterThanWhatLiesJustOutsideItsCornersInMostScenes() {
        int brighter = 0;
        for (int seed = 0; seed < 60; seed++) {
            StreetScene scene = StreetScenes.of(seed, SMALL);
            brighter += ring(scene, 0.04) > ring(scene, -0.05) * 1.05 ? 1 : 0;
        }
        assertTrue(brighter + " of 60", brighter >= 48);
    }

    @Test
    @Category(Thorough.class)
    public void withoutThePageTheRestOfThePlaceIsTheSame() {
        for (int seed = 0; seed < 20; seed++) {
            StreetScene scene = StreetScenes.of(seed, SMALL);
            StreetScene bare = StreetScenes.without(seed, SMALL);
            assertEquals(scene.ground(), bare.ground());
            assertEquals(scene.light(), bare.light());
            assertEquals(scene.width(), bare.width());
            assertEquals(0, bare.corners().length);
            assertFalse(bare.cutOff());
            assertFalse(Arrays.equals(scene.argb(), bare.argb()));
        }
    }

    @Test
    @Category(Thorough.class)
    public void groundsAndLightsAllOccur() {
        Set<String> grounds = new HashSet<>();
        Set<String> lights = new HashSet<>();
        for (int seed = 0; seed < 300; seed++) {
            StreetScene scene = StreetScenes.of(seed, 40);
            grounds.add(scene.ground());
            lights.add(scene.light());
        }
        assertEquals(new HashSet<>(Arrays.asList(StreetWorld.GROUNDS)), grounds);
        assertEquals(new HashSet<>(Arrays.asList(StreetLight.NAMES)), lights);
    }

    /** The mean green along the page's outline, drawn in (or out, when negative) by this share of its size. */
    private static double ring(StreetScene scene, double in) {
        double sum = 0;
        int count = 0;
        for (double t = in; t <= 1 - in; t += 0.01) {
            double[][] places = {{t, in}, {t, 1 - in}, {in, t}, {1 - in, t}};
            for (double[] place : places) {
                double[] c = scene.corners();
                int x = (int) mix(mix(c[0], c[2], place[0]), mix(c[6], c[4], place[0]), place[1]);
                int y = (int) mix(mix(c[1], c[3], place[0]), mix(c[7], c[5], place[0]), place[1]);
                if (x >= 0 && y >= 0 && x < scene.width() && y < scene.height()) {
                    sum += scene.argb()[y * scene.width() + x] >> 8 & 255;
                    count++;
                }
            }
        }
        return sum / count;
    }

    private static double mix(double a, double b, double t) {
        return a + (b - a) * t;
    }
}
