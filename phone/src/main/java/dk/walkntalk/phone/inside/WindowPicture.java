package dk.walkntalk.phone.inside;

import android.graphics.HardwareRenderer;
import android.graphics.PixelFormat;
import android.graphics.RenderNode;
import android.media.Image;
import android.media.ImageReader;
import android.view.View;
import java.nio.ByteOrder;

/**
 * One window drawn by the renderer that belongs to it, so that ripples and other animations which run within the
 * renderer are seen. The place for its pixels is kept from one frame to the next.
 */
final class WindowPicture implements AutoCloseable {
    private static final float LIGHT_Z = 600;
    private static final float LIGHT_RADIUS = 800;
    private static final float AMBIENT_SHADOW = 0.039f;
    private static final float SPOT_SHADOW = 0.19f;

    private final ImageReader reader;
    private final int width;
    private final int height;

    WindowPicture(int width, int height) {
        this.width = width;
        this.height = height;
        reader = ImageReader.newInstance(width, height, PixelFormat.RGBA_8888, 2);
    }

    boolean fits(View root) {
        return root.getWidth() == width && root.getHeight() == height;
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
