package dk.walkntalk.paper.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Photographs of pages that are no form of the app's, as JPEG files. */
public final class PagePhoto {
    /** The longer edge of a picture in which writing is sharp, pixels. */
    private static final int SHARP = 1200;
    /** Of any other. */
    private static final int EDGE = 900;

    private PagePhoto() { }

    /** A written page on a desk, upright and whole, sharp or blurred. */
    public static byte[] ofAPage(boolean sharp) {
        for (long seed = 1;; seed++) {
            PageScene small = PageScenes.of(seed, 60, SceneGround.Kind.DESK, SceneLight.Kind.SHADE);
            if (small.content().equals("printed and handwritten") && !small.cutOff()) {
                PageScene scene = PageScenes.of(seed, sharp ? SHARP : EDGE, SceneGround.Kind.DESK,
                        SceneLight.Kind.SHADE);
                return jpeg(sharp ? scene.argb() : Blur.of(scene.argb(), scene.width(), scene.height(), 5), scene);
            }
        }
    }

    /** A page that is partly outside of its picture. */
    public static byte[] partlyOutside() {
        for (long seed = 1;; seed++) {
            if (PageScenes.of(seed, 60, SceneGround.Kind.DESK, SceneLight.Kind.SHADE).cutOff()) {
                PageScene scene = PageScenes.of(seed, EDGE, SceneGround.Kind.DESK, SceneLight.Kind.SHADE);
                return jpeg(scene.argb(), scene);
            }
        }
    }

    private static byte[] jpeg(int[] argb, PageScene scene) {
        BufferedImage picture = new BufferedImage(scene.width(), scene.height(), BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, scene.width(), scene.height(), argb, 0, scene.width());
        return jpeg(picture);
    }

    /** A picture as a JPEG file. */
    public static byte[] jpeg(BufferedImage picture) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
