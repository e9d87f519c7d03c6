package dk.walkntalk.camera;

import android.view.KeyEvent;

/** The keys that press the shutter: those of the phone, of a headset, of a selfie stick and of a keyboard. */
final class CameraKeys {
    private final Runnable shutter;

    CameraKeys(Runnable shutter) {
        this.shutter = shutter;
    }

    /** Takes {@code event} when it is one of these keys; it then is no key of the system's any more. */
    boolean takes(KeyEvent event) {
        return switch (event.getKeyCode()) {
            case KeyEvent.KEYCODE_VOLUME_DOWN, KeyEvent.KEYCODE_VOLUME_UP, KeyEvent.KEYCODE_CAMERA,
                    KeyEvent.KEYCODE_HEADSETHOOK, KeyEvent.KEYCODE_MEDIA_PLAY_PAUSE -> press(event);
            default -> false;
        };
    }

    /** The same for keys that belong to the button that has the focus first. */
    boolean takesUnused(KeyEvent event) {
        return switch (event.getKeyCode()) {
            case KeyEvent.KEYCODE_ENTER, KeyEvent.KEYCODE_NUMPAD_ENTER, KeyEvent.KEYCODE_SPACE -> press(event);
            default -> false;
        };
    }

    private boolean press(KeyEvent event) {
        if (event.getAction() == KeyEvent.ACTION_DOWN && event.getRepeatCount() == 0) {
            shutter.run();
        }
        return true;
    }
}
