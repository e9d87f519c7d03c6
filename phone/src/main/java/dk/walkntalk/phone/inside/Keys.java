package dk.walkntalk.phone.inside;

import android.os.SystemClock;
import android.view.InputDevice;
import android.view.KeyCharacterMap;
import android.view.KeyEvent;
import android.view.View;
import android.view.inputmethod.EditorInfo;
import android.view.inputmethod.InputConnection;
import android.window.OnBackInvokedCallback;

/** A keyboard that is always there, and the system's Back. */
final class Keys {
    private long down;

    /** Words go into the field that has the cursor, as a keyboard on the screen writes them. */
    void type(String words) {
        Pane top = Focus.top(Pane.all());
        View field = top == null ? null : top.root().findFocus();
        if (field == null || !field.onCheckIsTextEditor()) {
            return;
        }
        InputConnection connection = field.onCreateInputConnection(new EditorInfo());
        if (connection != null) {
            connection.commitText(words, 1);
        }
    }

    void press(int code, int meta, boolean isDown) {
        Pane top = Focus.top(Pane.all());
        if (top == null) {
            return;
        }
        long now = SystemClock.uptimeMillis();
        if (isDown) {
            down = now;
        }
        top.system().dispatchInputEvent(new KeyEvent(down, now, isDown ? KeyEvent.ACTION_DOWN : KeyEvent.ACTION_UP,
                code, 0, meta, KeyCharacterMap.VIRTUAL_KEYBOARD, 0, KeyEvent.FLAG_FROM_SYSTEM,
                InputDevice.SOURCE_KEYBOARD));
    }

    /** The window in front has registered what Back does, or else it is a key like others. */
    void back() {
        Pane top = Focus.top(Pane.all());
        if (top == null) {
            return;
        }
        OnBackInvokedCallback callback = top.system().getOnBackInvokedDispatcher().getTopCallback();
        if (callback != null) {
            callback.onBackInvoked();
        } else {
            press(KeyEvent.KEYCODE_BACK, 0, true);
            press(KeyEvent.KEYCODE_BACK, 0, false);
        }
    }
}
