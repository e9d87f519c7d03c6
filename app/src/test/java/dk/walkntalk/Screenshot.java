package dk.walkntalk;

import static org.robolectric.Shadows.shadowOf;

import android.graphics.Bitmap;
import android.graphics.Canvas;
import android.graphics.Color;
import android.graphics.Rect;
import android.os.Looper;
import android.view.Gravity;
import android.view.PixelCopy;
import android.view.View;
import android.view.WindowManager;
import android.view.inspector.WindowInspector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.runner.Description;

/** What is on the screen now: every window, lowest first, each at its place and with its dim below it. */
final class Screenshot {
    /** The whole screen. */
    final Bitmap picture;
    /** The window on top, and its pixels alone. */
    final View top;
    final Bitmap topPixels;

    private Screenshot(Bitmap picture, View top, Bitmap topPixels) {
        this.picture = picture;
        this.top = top;
        this.topPixels = topPixels;
    }

    static Screenshot take() {
        List<View> roots = shown();
        View base = roots.get(0);
        Bitmap pixels = pixels(base);
        if (roots.size() == 1) {
            return new Screenshot(pixels, base, pixels);
        }
        Bitmap picture = Bitmap.createBitmap(base.getWidth(), base.getHeight(), Bitmap.Config.ARGB_8888);
        Canvas canvas = new Canvas(picture);
        canvas.drawBitmap(pixels, 0, 0, null);
        for (View root : roots.subList(1, roots.size())) {
            pixels = pixels(root);
            draw(canvas, root, pixels);
        }
        return new Screenshot(picture, roots.get(roots.size() - 1), pixels);
    }

    /** The windows that a person sees; the last is on top. */
    static List<View> shown() {
        List<View> roots = new ArrayList<>();
        for (View root : WindowInspector.getGlobalWindowViews()) {
            if (root.isShown() && root.getWidth() > 0 && root.isAttachedToWindow()) {
                roots.add(root);
            }
        }
        return roots;
    }

    private static void draw(Canvas canvas, View root, Bitmap pixels) {
        Rect at = new Rect(0, 0, root.getWidth(), root.getHeight());
        if (root.getLayoutParams() instanceof WindowManager.LayoutParams) {
            WindowManager.LayoutParams params = (WindowManager.LayoutParams) root.getLayoutParams();
            if ((params.flags & WindowManager.LayoutParams.FLAG_DIM_BEHIND) != 0) {
                canvas.drawColor(Color.argb(Math.round(params.dimAmount * 255), 0, 0, 0));
            }
            at = place(canvas, root, params);
        }
        canvas.drawBitmap(pixels, at.left, at.top, null);
    }

    /** One window as the phone's renderer draws it: shadows, outlines and layers included. */
    private static Bitmap pixels(View root) {
        // a frame in the middle of an animation is nothing that one sees for long
        root.jumpDrawablesToCurrentState();
        System.setProperty("robolectric.pixelCopyRenderMode", "hardware");
        Bitmap bitmap = Bitmap.createBitmap(root.getWidth(), root.getHeight(), Bitmap.Config.ARGB_8888);
        int[] status = {-1};
        PixelCopy.request(PixelCopy.Request.Builder.ofWindow(root)
                        .setSourceRect(new Rect(0, 0, root.getWidth(), root.getHeight()))
                        .setDestinationBitmap(bitmap).build(),
                Runnable::run, result -> status[0] = result.getStatus());
        shadowOf(Looper.getMainLooper()).idle();
        if (status[0] != PixelCopy.SUCCESS) {
            throw new AssertionError("no picture of the window: " + status[0]);
        }
        return bitmap;
    }

    private static Rect place(Canvas canvas, View root, WindowManager.LayoutParams params) {
        Rect at = new Rect();
        int gravity = params.gravity == 0 ? Gravity.CENTER : params.gravity;
        Gravity.apply(gravity, root.getWidth(), root.getHeight(),
                new Rect(0, 0, canvas.getWidth(), canvas.getHeight()), params.x, params.y, at);
        return at;
    }

    /** Where pictures of a test go when they are asked for by {@code -Dlooks=true}; else nowhere. */
    static BiConsumer<String, Bitmap> looks(Description test) {
        String prefix = "target/looks/" + test.getTestClass().getSimpleName() + "." + test.getMethodName() + ".";
        return Boolean.getBoolean("looks") ? (name, picture) -> save(picture, prefix + name + ".png")
                : (name, picture) -> { };
    }

    /** Keeps a picture as a PNG. */
    static void save(Bitmap picture, String file) {
        Phone.unwatched(() -> {
            java.nio.file.Path path = java.nio.file.Path.of(file);
            java.nio.file.Files.createDirectories(path.getParent());
            try (java.io.OutputStream out = java.nio.file.Files.newOutputStream(path)) {
                return picture.compress(Bitmap.CompressFormat.PNG, 100, out);
            }
        });
    }
}
