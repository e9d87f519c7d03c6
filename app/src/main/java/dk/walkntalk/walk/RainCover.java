package dk.walkntalk.walk;

import android.content.res.Configuration;
import android.os.Build;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;
import android.view.KeyEvent;
import android.view.View;
import android.view.WindowManager;
import android.widget.TextView;
import androidx.annotation.NonNull;
import androidx.appcompat.app.AppCompatActivity;
import androidx.core.view.AccessibilityDelegateCompat;
import androidx.core.view.ViewCompat;
import androidx.core.view.WindowCompat;
import androidx.core.view.WindowInsetsCompat;
import androidx.core.view.accessibility.AccessibilityNodeInfoCompat;
import androidx.core.view.accessibility.AccessibilityNodeInfoCompat.AccessibilityActionCompat;
import androidx.lifecycle.DefaultLifecycleObserver;
import androidx.lifecycle.LifecycleOwner;
import dk.walkntalk.R;

/**
 * What lies over the screen while it is locked against rain: it says so and how to unlock. The activity asks it before
 * it passes on a touch or a key.
 */
public final class RainCover implements DefaultLifecycleObserver {
    private static final long HOLD_MILLIS = 2000;

    private final AppCompatActivity activity;
    private final RainLock lock;
    private final View cover;
    private final View content;
    private final Handler main = new Handler(Looper.getMainLooper());
    private final Runnable open = this::open;
    private final RainBack back;
    /** Volume up is down, and it is not yet known what that means. */
    private boolean held;
    /** A key press that turned out to be a short one is on its way to whoever it is for. */
    private boolean passing;

    /** Takes its place in {@code activity}, whose content is {@code content}. */
    public RainCover(AppCompatActivity activity, View content) {
        this.activity = activity;
        this.content = content;
        lock = RainLock.of(activity);
        cover = activity.findViewById(R.id.walk_rain);
        back = Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU ? new RainBack(activity) : null;
        cover.setContentDescription(activity.getString(R.string.walk_rain) + " "
                + activity.getString(R.string.walk_rain_unlock));
        ViewCompat.setAccessibilityPaneTitle(cover, activity.getString(R.string.walk_mode_rain));
        ViewCompat.setAccessibilityDelegate(cover, new Speech());
        lock.locked().observe(activity, this::show);
        activity.getLifecycle().addObserver(this);
    }

    /** True while touches mean nothing. */
    public boolean isLocked() {
        return lock.isLocked();
    }

    /** True when the key is the lock's: volume up held down and Escape unlock, back does nothing, others act. */
    public boolean takes(KeyEvent event) {
        if (passing || !lock.isLocked() && !held) {
            return false;
        }
        switch (event.getKeyCode()) {
            case KeyEvent.KEYCODE_VOLUME_UP:
                volumeUp(event);
                return true;
            case KeyEvent.KEYCODE_ESCAPE:
                if (event.getAction() == KeyEvent.ACTION_UP) {
                    open();
                }
                return true;
            default:
                return event.getKeyCode() == KeyEvent.KEYCODE_BACK;
        }
    }

    /** A short press is passed on when it ends: until then it may become a long one. */
    private void volumeUp(KeyEvent event) {
        if (event.getAction() == KeyEvent.ACTION_DOWN && !held) {
            held = true;
            main.postDelayed(open, HOLD_MILLIS);
        } else if (event.getAction() == KeyEvent.ACTION_UP && held) {
            held = false;
            main.removeCallbacks(open);
            if (lock.isLocked() && !event.isCanceled()) {
                passing = true;
                activity.dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_DOWN, KeyEvent.KEYCODE_VOLUME_UP));
                activity.dispatchKeyEvent(event);
                passing = false;
            }
        }
    }

    private void open() {
        lock.set(false);
    }

    private void show(boolean locked) {
        cover.setVisibility(locked ? View.VISIBLE : View.GONE);
        cover.findViewById(R.id.walk_rain_escape).setVisibility(hasKeyboard() ? View.VISIBLE : View.GONE);
        // a screen reader's double tap does not pass by the activity's touches
        content.setImportantForAccessibility(locked ? View.IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS
                : View.IMPORTANT_FOR_ACCESSIBILITY_AUTO);
        if (locked) {
            // the keyboard on the screen is a window of its own, and would still be touched
            activity.getWindow().addFlags(WindowManager.LayoutParams.FLAG_ALT_FOCUSABLE_IM);
            WindowCompat.getInsetsController(activity.getWindow(), cover).hide(WindowInsetsCompat.Type.ime());
        } else {
            activity.getWindow().clearFlags(WindowManager.LayoutParams.FLAG_ALT_FOCUSABLE_IM);
        }
        if (back != null) {
            back.hold(locked);
        }
    }

    private boolean hasKeyboard() {
        return activity.getResources().getConfiguration().keyboard == Configuration.KEYBOARD_QWERTY;
    }

    /** Whoever leaves the walk finds it unlocked. */
    @Override
    public void onStop(@NonNull LifecycleOwner owner) {
        main.removeCallbacks(open);
        held = false;
        if (!activity.isChangingConfigurations()) {
            lock.set(false);
        }
    }

    /** Says what the screen says, with the question that can still be read beneath; unlocks by an action. */
    private final class Speech extends AccessibilityDelegateCompat {
        @Override
        public void onInitializeAccessibilityNodeInfo(@NonNull View host, @NonNull AccessibilityNodeInfoCompat node) {
            super.onInitializeAccessibilityNodeInfo(host, node);
            TextView question = content.findViewById(R.id.walk_question_text);
            if (question != null) {
                node.setContentDescription(host.getContentDescription() + " " + question.getText());
            }
            node.setLongClickable(true);
            node.addAction(new AccessibilityActionCompat(AccessibilityNodeInfoCompat.ACTION_LONG_CLICK,
                    activity.getString(R.string.walk_rain_open)));
            node.addAction(new AccessibilityActionCompat(R.id.walk_rain_open,
                    activity.getString(R.string.walk_rain_open)));
        }

        @Override
        public boolean performAccessibilityAction(@NonNull View host, int action, Bundle args) {
            if (action == R.id.walk_rain_open || action == AccessibilityNodeInfoCompat.ACTION_LONG_CLICK) {
                open();
                return true;
            }
            return super.performAccessibilityAction(host, action, args);
        }
    }
}
