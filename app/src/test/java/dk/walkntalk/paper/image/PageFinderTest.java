package dk.walkntalk.paper.image;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

public final class PageFinderTest {
    private static final int W = 640;
    private static final int H = 480;

    @Test
    public void nothingIsFoundWhereThereIsNothing() {
        assertEquals(Optional.empty(), PageFinder.find(new int[] {0xFFFFFFFF}, 1, 1));
        assertEquals(Optional.empty(), PageFinder.find(new int[] {0xFFFFFFFF, 0xFF000000}, 2, 1));
        assertEquals(Optional.empty(), PageFinder.find(plain(0xFFFFFFFF), W, H));
        assertEquals(Optional.empty(), PageFinder.find(plain(0xFF000000), W, H));
        assertEquals(Optional.empty(), PageFinder.find(new int[3 * 700], 3, 700));
        int[] noise = new int[W * H];
        Random random = new Random(1);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = 0xFF000000 | random.nextInt(1 << 24);
        }
        assertEquals(Optional.empty(), PageFinder.find(noise, W, H));
    }

    @Test
    public void aCleanPageIsFoundToAPartOfAPixel() {
        Quad page = new Quad(120, 60, 420, 80, 400, 430, 100, 420);
        FoundPage found = PageFinder.find(drawn(page), W, H).orElseThrow();
        for (int i = 0; i < 4; i++) {
            assertEquals(page.x(i), found.corners().x(i), 0.7);
            assertEquals(page.y(i), found.corners().y(i), 0.7);
        }
        assertFalse(found.cutOff());
    }

    @Test
    public void theTopIsTheSideThatIsUppermost() {
        for (int angle = -40; angle <= 40; angle += 10) {
            Quad page = turned(150, 212, Math.toRadians(angle));
            FoundPage found = PageFinder.find(drawn(page), W, H).orElseThrow();
            assertEquals("turned by " + angle, page.x0(), found.corners().x0(), 2);
            assertEquals("turned by " + angle, page.y0(), found.corners().y0(), 2);
        }
    }

    @Test
    public void aPageThatFillsThePictureNearlyIsFound() {
        Quad page = new Quad(8, 6, 630, 9, 632, 474, 6, 472);
        assertTrue(PageFinder.find(drawn(page), W, H).orElseThrow().corners().jaccard(page) > 0.98);
    }

    @Test
    public void ofTwoPagesTheLargerInTheMiddleIsTaken() {
        Quad large = new Quad(150, 90, 370, 95, 368, 405, 148, 400);
        Quad small = new Quad(480, 60, 600, 62, 598, 230, 478, 228);
        assertTrue(PageFinder.find(drawn(large, small), W, H).orElseThrow().corners().jaccard(large) > 0.95);
    }

    @Test
    public void aFrameOnThePageIsNotThePage() {
        Quad page = new Quad(120, 40, 420, 40, 420, 464, 120, 464);
        int[] picture = drawn(page);
        for (int y = 80; y < 420; y++) {
            for (int x = 160; x < 380; x++) {
                if (y < 83 || y >= 417 || x < 163 || x >= 377) {
                    picture[y * W + x] = 0xFF202020;
                }
            }
        }
        assertTrue(PageFinder.find(picture, W, H).orElseThrow().corners().jaccard(page) > 0.97);
    }

    /** The sides go on as they are, so what is beyond the band is no other page. */
    @Test
    public void aBandAcrossThePageIsNotItsEnd() {
        Quad page = new Quad(150, 20, 440, 30, 430, 450, 140, 440);
        int[] picture = drawn(page);
        for (int y = 225; y < 246; y++) {
            for (int x = 146; x < 436; x++) {
                picture[y * W + x] = 0xFF304070;
            }
        }
        assertTrue(PageFinder.find(picture, W, H).orElseThrow().corners().jaccard(page) > 0.97);
    }

    @Test
    public void aCornerThatCurlsUpIsFoundWhereItIs() {
        Path2D page = new Path2D.Double();
        // the last eighth of two sides bends outwards to the corner at 548, 379
        double[] x = {100, 540, 540, 548, 484, 100};
        double[] y = {60, 60, 326, 379, 371, 371};
        page.moveTo(x[0], y[0]);
        for (int i = 1; i < x.length; i++) {
            page.lineTo(x[i], y[i]);
        }
        page.closePath();
        BufferedImage picture = new BufferedImage(W, H, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, W, H, drawn(), 0, W);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(0xECEAE4));
        g.fill(page);
        g.dispose();
        Quad found = PageFinder.find(picture.getRGB(0, 0, W, H, null, 0, W), W, H).orElseThrow().corners();
        assertEquals(548, found.x2(), 2);
        assertEquals(379, found.y2(), 2);
        assertEquals(100, found.x0(), 1);
        assertEquals(60, found.y0(), 1);
    }

    @Test
    public void aCornerOutsideIsSaidAndPlacedWhereItWouldBe() {
        Quad page = turned(170, 240, 0.3);
        Quad moved = new Quad(page.x0() - 150, page.y0(), page.x1() - 150, page.y1(), page.x2() - 150, page.y2(),
                page.x3() - 150, page.y3());
        assertTrue("the scene is cut off", moved.x3() < -10);
        FoundPage found = PageFinder.find(drawn(moved), W, H).orElseThrow();
        assertTrue(found.cutOff());
        assertTrue(found.corners().jaccard(moved) > 0.95);
    }

    @Test
    public void aSideOutsideIsPlacedByTheShapeOfPaper() {
        Quad page = new Quad(200, -60, 440, -60, 440, 279.4, 200, 279.4);
        FoundPage found = PageFinder.find(drawn(page), W, H).orElseThrow();
        assertTrue(found.cutOff());
        assertTrue("" + found, found.corners().jaccard(page) > 0.93);
    }

    /** A letter's sheet, lying: reckoned as A4, its side would be ten pixels inside the picture, where it is not. */
    @Test
    public void aSideJustOutsideIsNotTakenForOneFarAway() {
        Quad page = new Quad(-12, 60, 250, 60, 250, 400, -12, 400);
        FoundPage found = PageFinder.find(drawn(page), W, H).orElseThrow();
        assertTrue(found.cutOff());
        assertTrue("" + found, found.corners().jaccard(page) > 0.93);
    }

    /** Of the left side only the upper end is in the picture: below, the picture's edge looks like it. */
    @Test
    public void aSideThatSoonLeavesThePictureIsNotWhereThePictureEnds() {
        StreetScene scene = StreetScenes.of(71097, 400);
        FoundPage found = PageFinder.find(scene.argb(), scene.width(), scene.height()).orElseThrow();
        assertTrue(found.cutOff());
        assertTrue("" + found, found.corners().jaccard(Quad.of(scene.corners())) > 0.93);
    }

    /** Of one side nothing is in the picture, and the two beside it end at two of the picture's edges. */
    @Test
    public void aPageThatThePicturesCornerLiesOnIsFound() {
        double sum = 0;
        for (double angle : new double[] {0.6, 0.7, 0.8, 0.9, 1}) {
            Quad page = turned(205, 290, 144, 136, angle);
            for (double[] line : Line.of(page.corners())) {
                assertTrue("the picture's corner is on the page", line[2] > 0);
            }
            FoundPage found = PageFinder.find(drawn(page), W, H).orElseThrow();
            assertTrue(found.cutOff());
            double near = found.corners().jaccard(page);
            assertTrue(angle + ", " + near + ": " + found, near > 0.93);
            sum += near;
        }
        assertTrue("the mean of five: " + sum / 5, sum / 5 > 0.95);
    }

    /** What looks most like the page here is none; what comes next is. */
    @Test
    public void theNextIsTakenForWhatIsDoubted() {
        PageScene scene = PageScenes.of(140692, 480);
        FoundPage found = PageFinder.find(scene.argb(), scene.width(), scene.height()).orElseThrow();
        assertTrue("" + found, found.corners().jaccard(scene.corners()) > 0.95);
    }

    @Test
    public void aFrameOfTheCameraTellsTheSameByItsBrightnessAlone() {
        Quad page = new Quad(240, 120, 840, 160, 800, 860, 200, 840);
        int[] argb = drawn(1280, 960, page);
        int stride = 1300;
        byte[] luma = new byte[stride * 960];
        for (int y = 0; y < 960; y++) {
            for (int x = 0; x < 1280; x++) {
                luma[y * stride + x] = (byte) (argb[y * 1280 + x] >> 8);
            }
        }
        assertTrue(PageFinder.outline(luma, 1280, 960, stride).orElseThrow().corners().jaccard(page) > 0.97);
        assertTrue(PageFinder.outline(argb, 1280, 960).orElseThrow().corners().jaccard(page) > 0.97);
    }

    private static int[] plain(int colour) {
        int[] argb = new int[W * H];
        Arrays.fill(argb, colour);
        return argb;
    }

    private static int[] drawn(Quad... pages) {
        return drawn(W, H, pages);
    }

    /** Pages on dark wood; a pixel that the edge goes through is a mixture. */
    private static int[] drawn(int w, int h, Quad... pages) {
        int[] argb = new int[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double cover = 0;
                for (Quad page : pages) {
                    double least = 1;
                    for (double[] line : Line.of(page.corners())) {
                        least = Math.min(least, line[0] * (x + 0.5) + line[1] * (y + 0.5) + line[2] + 0.5);
                    }
                    cover = Math.max(cover, least);
                }
                int grain = 6 * ((x * 7 + y * 13) % 5);
                argb[y * w + x] = 0xFF000000 | mix(90 + grain, 236, cover) << 16 | mix(66 + grain, 234, cover) << 8
                        | mix(48 + grain, 228, cover);
            }
        }
        return argb;
    }

    private static int mix(int ground, int paper, double cover) {
        return (int) Math.round(ground + (paper - ground) * Math.max(0, Math.min(1, cover)));
    }

    private static Quad turned(double halfWide, double halfHigh, double angle) {
        return turned(halfWide * 0.8, halfHigh * 0.8, W / 2.0, H / 2.0, angle);
    }

    private static Quad turned(double halfWide, double halfHigh, double middleX, double middleY, double angle) {
        double[] c = new double[8];
        double[][] of = {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}};
        for (int i = 0; i < 4; i++) {
            double x = of[i][0] * halfWide;
            double y = of[i][1] * halfHigh;
            c[2 * i] = middleX + x * Math.cos(angle) - y * Math.sin(angle);
            c[2 * i + 1] = middleY + x * Math.sin(angle) + y * Math.cos(angle);
        }
        return Quad.of(c);
    }
}
