package dk.walkntalk;

import android.os.Handler;
import android.os.Looper;
import android.view.KeyEvent;
import dk.walkntalk.ui.WalkKeys.Wish;
import java.util.function.Consumer;

/**
 * What the keys of the phone, of a headset and of a keyboard ask for on the walk. The one button of a headset asks by
 * how often it is pressed, as it does in music: once is "Aftale!", twice on, three times back; held, it is a note.
 */
final class WalkButtons {
    /** Milliseconds in which a second press belongs to the first, and for which a press counts as held. */
    private static final long TOGETHER = 350;
    private static final long HELD = 600;

    private final Handler main = new Handler(Looper.getMainLooper());
    private final Consumer<Wish> wishes;
    private final Runnable decide = this::decide;
    private int presses;

    WalkButtons(Consumer<Wish> wishes) {
        this.wishes = wishes;
    }

    /** Takes {@code event} when it is one of these keys; it then is no key of the system's any more. */
    boolean takes(KeyEvent event) {
        switch (event.getKeyCode()) {
            case KeyEvent.KEYCODE_VOLUME_DOWN:
                return down(event, Wish.AGREE);
            case KeyEvent.KEYCODE_VOLUME_UP:
                return down(event, Wish.NOTE);
            case KeyEvent.KEYCODE_PAGE_DOWN:
            case KeyEvent.KEYCODE_MEDIA_NEXT:
                return down(event, Wish.NEXT);
            case KeyEvent.KEYCODE_PAGE_UP:
            case KeyEvent.KEYCODE_MEDIA_PREVIOUS:
                return down(event, Wish.BACK);
            case KeyEvent.KEYCODE_HEADSETHOOK:
            case KeyEvent.KEYCODE_MEDIA_PLAY_PAUSE:
            case KeyEvent.KEYCODE_MEDIA_PLAY:
            case KeyEvent.KEYCODE_MEDIA_PAUSE:
                return button(event);
            default:
                return false;
        }
    }

    private boolean down(KeyEvent event, Wish wish) {
        if (event.getAction() == KeyEvent.ACTION_DOWN && event.getRepeatCount() == 0) {
            wishes.accept(wish);
        }
        return true;
    }

    private boolean button(KeyEvent event) {
        if (event.getAction() != KeyEvent.ACTION_UP) {
            return true;
        }
        main.removeCallbacks(decide);
        if (event.getEventTime() - event.getDownTime() >= HELD) {
            presses = 0;
            wishes.accept(Wish.NOTE);
        } else {
            presses++;
            main.postDelayed(decide, TOGETHER);
        }
        return true;
    }

    private void decide() {
        Wish wish = presses == 1 ? Wish.AGREE : presses == 2 ? Wish.NEXT : Wish.BACK;
        presses = 0;
        wishes.accept(wish);
    }

    /** Forgets presses that wait for another. */
    void close() {
        main.removeCallbacks(decide);
    }
}
