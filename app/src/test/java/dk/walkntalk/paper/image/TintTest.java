package dk.walkntalk.paper.image;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

/** Paper is white under a street lamp too. */
public final class TintTest {
    @Test
    public void thePageIsFoundInTheLightOfAStreetLamp() {
        for (SceneGround.Kind ground : new SceneGround.Kind[] {SceneGround.Kind.ASPHALT, SceneGround.Kind.WOOD}) {
            PageScene scene = PageScenes.of(3, 700, ground, SceneLight.Kind.SHADE);
            int[] orange = scene.argb().clone();
            for (int i = 0; i < orange.length; i++) {
                orange[i] = 0xFF000000 | orange[i] & 0xFF0000 | (orange[i] >> 8 & 255) * 64 / 100 << 8
                        | (orange[i] & 255) * 22 / 100;
            }
            Quad found = PageFinder.find(orange, scene.width(), scene.height()).orElseThrow().corners();
            assertTrue(ground + ": " + found.jaccard(scene.corners()), found.jaccard(scene.corners()) > 0.9);
        }
    }

    @Test
    public void whatIsBrightestBecomesWhiteAndAllElseFollows() {
        int[][] planes = {new int[1000], new int[1000], new int[1000]};
        int[] rgb = new int[1000];
        for (int k = 0; k < 1000; k++) {
            planes[0][k] = k < 100 ? 240 : 120;
            planes[1][k] = k < 100 ? 150 : 75;
            planes[2][k] = k < 100 ? 60 : 30;
        }
        Tint.takeOut(planes, rgb);
        assertEquals(0xF0F0F0, rgb[0]);
        assertEquals(0x787878, rgb[999]);
    }

    @Test
    public void daylightStaysAsItIs() {
        int[][] planes = {{250, 200}, {245, 190}, {225, 120}};
        int[] rgb = {0xFAF5E1, 0xC8BE78};
        Tint.takeOut(planes, rgb);
        assertArrayEquals(new int[] {0xFAF5E1, 0xC8BE78}, rgb);
    }
}
