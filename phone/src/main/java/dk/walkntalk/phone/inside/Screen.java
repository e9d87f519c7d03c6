package dk.walkntalk.phone.inside;

import android.view.View;
import android.view.ViewTreeObserver.OnPreDrawListener;
import dk.walkntalk.phone.link.Viewer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;

/** Draws what has changed, for as long as somebody looks. */
final class Screen {
    /** For so long after a touch something may move that no view knows of, such as a ripple. */
    private static final long AFTERGLOW = TimeUnit.MILLISECONDS.toNanos(600);
    private static final long PACE = TimeUnit.MILLISECONDS.toNanos(50);

    private final List<WindowPicture> pictures = new ArrayList<>();
    private final Map<View, OnPreDrawListener> watched = new WeakHashMap<>();
    private Set<View> shown = Set.of();
    private Frame frame = new Frame(1, 1);
    private Frame last = new Frame(1, 1);
    private Viewer viewer;
    private boolean changed = true;
    private long glowUntil = System.nanoTime();
    private long drawn = System.nanoTime();

    void watch(Viewer viewer) {
        this.viewer = viewer;
        last = new Frame(1, 1);
        changed = true;
        if (viewer == null) {
            pictures.forEach(WindowPicture::close);
            pictures.clear();
        }
    }

    /** Something was done to the phone that may show. */
    void touched() {
        glowUntil = System.nanoTime() + AFTERGLOW;
    }

    /** Milliseconds until it wants to be asked again by itself. */
    long patience(long most) {
        if (viewer == null || System.nanoTime() > glowUntil) {
            return most;
        }
        return Math.max(1, TimeUnit.NANOSECONDS.toMillis(drawn + PACE - System.nanoTime()));
    }

    void show(List<Pane> panes, int width, int height) {
        if (viewer == null) {
            return;
        }
        follow(panes);
        long now = System.nanoTime();
        if (!changed && (now > glowUntil || now - drawn < PACE)) {
            return;
        }
        changed = false;
        drawn = now;
        draw(panes, width, height);
        if (frame.width != last.width || !Arrays.equals(frame.argb, last.argb)) {
            viewer.frame(frame.argb, width, height);
            Frame before = last;
            last = frame;
            frame = before;
        }
    }

    /** Views tell before they draw. A window that comes or goes is a change by itself. */
    private void follow(List<Pane> panes) {
        Set<View> now = Collections.newSetFromMap(new WeakHashMap<>());
        for (Pane pane : panes) {
            now.add(pane.root());
            watched.computeIfAbsent(pane.root(), root -> {
                OnPreDrawListener listener = () -> {
                    changed = true;
                    return true;
                };
                root.getViewTreeObserver().addOnPreDrawListener(listener);
                return listener;
            });
        }
        changed |= !now.equals(shown);
        shown = now;
        pictures.removeIf(picture -> {
            boolean gone = !picture.isOfOneOf(now);
            if (gone) {
                picture.close();
            }
            return gone;
        });
    }

    private WindowPicture picture(View root) {
        for (WindowPicture picture : pictures) {
            if (picture.isOfOneOf(Set.of(root))) {
                return picture;
            }
        }
        WindowPicture made = new WindowPicture(root);
        pictures.add(made);
        return made;
    }

    private void draw(List<Pane> panes, int width, int height) {
        if (frame.width != width || frame.height != height) {
            frame = new Frame(width, height);
        }
        frame.clear();
        for (Pane pane : panes) {
            if (pane.dim() > 0) {
                frame.dim(pane.dim());
            }
            View root = pane.root();
            int[] pixels = frame.room(root.getWidth() * root.getHeight());
            picture(root).draw(root, pixels);
            frame.put(pixels, pane.place().left, pane.place().top, root.getWidth(), root.getHeight());
        }
    }
}
