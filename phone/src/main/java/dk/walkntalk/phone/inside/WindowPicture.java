package dk.walkntalk.phone.inside;

import android.graphics.HardwareRenderer;
import android.graphics.PixelFormat;
import android.graphics.RenderNode;
import android.media.Image;
import android.media.ImageReader;
import android.view.View;
import java.lang.ref.WeakReference;
import java.nio.ByteOrder;
import java.util.Set;

/**
 * One window drawn by the renderer that belongs to it, so that ripples and other animations which run within the
 * renderer are seen. The place for its pixels is kept from one frame to the next.
 */
final class WindowPicture implements AutoCloseable {
    private static final float LIGHT_Z = 600;
    private static final float LIGHT_RADIUS = 800;
    private static final float AMBIENT_SHADOW = 0.039f;
    private static final float SPOT_SHADOW = 0.19f;

    /** Weakly: a window that is gone is not kept by its picture. */
    private final WeakReference<View> window;
    private final ImageReader reader;
    private final int width;
    private final int height;

    WindowPicture(View root) {
        window = new WeakReference<>(root);
        width = root.getWidth();
        height = root.getHeight();
        reader = ImageReader.newInstance(width, height, PixelFormat.RGBA_8888, 2);
    }

    /** Whether it is the picture of one of these windows, in the size that the window has now. */
    boolean isOfOneOf(Set<View> roots) {
        View root = window.get();
        return root != null && roots.contains(root) && root.getWidth() == width && root.getHeight() == height;
    }

    /** @param argb gets the pixels, row by row; transparent ones are multiplied by their alpha already */
    void draw(View root, int[] argb) {
        HardwareRenderer renderer = (HardwareRenderer) Hidden.renderer(root.getViewRootImpl());
        if (renderer == null) {
            return;
        }
        float density = root.getResources().getDisplayMetrics().density;
        renderer.setSurface(reader.getSurface());
        renderer.setLightSourceGeometry(width / 2f, 0, LIGHT_Z * density, LIGHT_RADIUS * density);
        renderer.setLightSourceAlpha(AMBIENT_SHADOW, SPOT_SHADOW);
        renderer.setOpaque(false);
        renderer.setContentRoot((RenderNode) Hidden.displayList(root));
        renderer.createRenderRequest().setVsyncTime(System.nanoTime()).syncAndDraw();
        try (Image image = reader.acquireNextImage()) {
            image.getPlanes()[0].getBuffer().order(ByteOrder.nativeOrder()).asIntBuffer()
                    .get(argb, 0, width * height);
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
