package dk.walkntalk.paper.image;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.concept.FormCode;
import dk.walkntalk.paper.image.MarkedScene.Over;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.Test;

/** The page of a photo: by marks where it has them. */
public final class PagesTest {
    @Test
    public void aFormIsSquaredByItsMarksAndKnown() throws Exception {
        MarkedScene scene = MarkedScene.of(Forms.page("albertslund-mus", 8), 3, 2000, Over.NOTHING);
        PagePlace place = Pages.find(scene.argb(), scene.width(), scene.height()).orElseThrow();
        assertEquals(4, place.form().orElseThrow().marks());
        assertEquals(place.form().get().corners(), place.page().corners());
        assertTrue(place.page().corners().jaccard(scene.corners()) > 0.99);
        assertFalse(place.page().cutOff());
    }

    @Test
    public void anyOtherPageIsFoundByItsOutline() {
        PageScene scene = PageScenes.of(4, 1200, SceneGround.Kind.DESK, SceneLight.Kind.values()[0]);
        PagePlace place = Pages.find(scene.argb(), scene.width(), scene.height()).orElseThrow();
        assertEquals(Optional.empty(), place.form());
        assertEquals(PageFinder.find(scene.argb(), scene.width(), scene.height()).orElseThrow(), place.page());
    }

    /** Two marks that are cut off or covered leave the outline to find the page, and the code to say what it is. */
    @Test
    public void aFormWithTwoMarksLostIsKnownByItsCode() throws Exception {
        for (int turned : new int[] {0, 1}) {
            BufferedImage print = Forms.page("albertslund-mus", 6);
            Graphics2D graphics = print.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, print.getWidth(), 90);
            graphics.dispose();
            int border = 150;
            int width = print.getWidth() + 2 * border;
            int height = print.getHeight() + 2 * border;
            int[] argb = Forms.framed(print, border, 70);
            if (turned == 1) {
                argb = upsideDown(argb);
            }
            assertEquals(Optional.empty(), FormMarks.find(argb, width, height));
            PagePlace place = Pages.find(argb, width, height).orElseThrow();
            FoundForm form = place.form().orElseThrow();
            assertTrue(FormCode.read(form.code().orElse(""), Forms.concept("albertslund-mus")).ok());
            assertEquals(turned == 0 ? border : width - border, form.corners().x0(), 3);
            assertEquals(turned == 0 ? border : height - border, form.corners().y0(), 3);
            assertEquals(form.corners(), place.page().corners());
        }
    }

    private static int[] upsideDown(int[] argb) {
        int[] out = new int[argb.length];
        for (int i = 0; i < argb.length; i++) {
            out[argb.length - 1 - i] = argb[i];
        }
        return out;
    }
}
