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

/** What is on the screen now: every window, lowest first, each at its place and with its dim below it. */
final class Screenshot {
    private Screenshot() { }

    static Bitmap take() {
        List<View> roots = shown();
        View base = roots.get(0);
        Bitmap bitmap = Bitmap.createBitmap(base.getWidth(), base.getHeight(), Bitmap.Config.ARGB_8888);
        Canvas canvas = new Canvas(bitmap);
        for (View root : roots) {
            draw(canvas, root, root == base);
        }
        return bitmap;
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

    private static void draw(Canvas canvas, View root, boolean base) {
        // a frame in the middle of an animation is nothing that one sees for long
        root.jumpDrawablesToCurrentState();
        Rect at = new Rect(0, 0, root.getWidth(), root.getHeight());
        if (!base && root.getLayoutParams() instanceof WindowManager.LayoutParams) {
            WindowManager.LayoutParams params = (WindowManager.LayoutParams) root.getLayoutParams();
            if ((params.flags & WindowManager.LayoutParams.FLAG_DIM_BEHIND) != 0) {
                canvas.drawColor(Color.argb(Math.round(params.dimAmount * 255), 0, 0, 0));
            }
            at = place(canvas, root, params);
        }
        canvas.drawBitmap(pixels(root), at.left, at.top, null);
    }

    /** One window as the phone's renderer draws it: shadows, outlines and layers included. */
    static Bitmap pixels(View root) {
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
