package dk.walkntalk.paper.image;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.paper.Frame;
import dk.walkntalk.paper.Outline;
import dk.walkntalk.paper.Outline.Hint;
import dk.walkntalk.paper.SheetFinder;
import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.Test;

/** What the camera sees is told as it is: where the sheet is, whether all of it, and whether it is sharp. */
public final class SheetFinderTest {
    private static final int EDGE = 900;

    private final SheetFinder finder = new SheetFinder();

    private static PageScene scene(Predicate<PageScene> wanted) {
        for (long seed = 1;; seed++) {
            if (wanted.test(PageScenes.of(seed, 60, SceneGround.Kind.DESK, SceneLight.Kind.SHADE))) {
                return PageScenes.of(seed, EDGE, SceneGround.Kind.DESK, SceneLight.Kind.SHADE);
            }
        }
    }

    private Outline see(int[] argb, PageScene scene) {
        byte[] luma = new byte[argb.length];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = (byte) ((argb[i] >> 16 & 255) * 77 + (argb[i] >> 8 & 255) * 151 + (argb[i] & 255) * 28 >> 8);
        }
        return finder.find(new Frame(luma, scene.width(), scene.height()));
    }

    @Test
    public void aWholeSheetIsOutlined() {
        PageScene scene = scene(one -> one.content().equals("printed") && !one.cutOff());
        Outline outline = see(scene.argb(), scene);
        assertEquals(Hint.WHOLE, outline.hint());
        double[] corners = new double[8];
        Arrays.setAll(corners, i -> outline.corners()[i]);
        double jaccard = Quad.of(corners).jaccard(scene.corners());
        assertTrue("outlined by " + jaccard, jaccard > 0.95);
    }

    @Test
    public void aSheetThatIsPartlyOutOfViewIsSaidToBe() {
        PageScene scene = scene(PageScene::cutOff);
        assertEquals(Hint.CUT_OFF, see(scene.argb(), scene).hint());
    }

    @Test
    public void withoutASheetThereIsNone() {
        PageScene scene = PageScenes.without(4, EDGE, SceneGround.Kind.WOOD, SceneLight.Kind.SUN);
        assertEquals(Outline.NONE, see(scene.argb(), scene));
    }

    @Test
    public void aBlurIsToldWhenItLastsAndNoLonger() {
        PageScene scene = scene(one -> one.content().equals("printed") && !one.cutOff());
        int[] blurred = Blur.of(scene.argb(), scene.width(), scene.height(), 4);
        assertEquals("one frame may be shaken", Hint.WHOLE, see(blurred, scene).hint());
        Hint hint = Hint.WHOLE;
        for (int frame = 0; frame < 8; frame++) {
            hint = see(blurred, scene).hint();
        }
        assertEquals(Hint.BLURRED, hint);
        for (int frame = 0; frame < 4; frame++) {
            hint = see(scene.argb(), scene).hint();
        }
        assertEquals(Hint.WHOLE, hint);
    }
}
