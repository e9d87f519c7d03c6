package dk.walkntalk.camera;

import android.os.Handler;
import android.os.Looper;
import android.widget.TextView;
import androidx.annotation.StringRes;
import dk.walkntalk.R;
import dk.walkntalk.paper.Outline;

/**
 * The line that tells how the sheet lies, and what has just happened. TalkBack reads what changes in it, so it changes
 * only when something has been so for a moment.
 */
final class HintLine {
    /** Milliseconds. */
    private static final long STEADY = 700;
    private static final long TOLD = 3000;

    private final TextView line;
    private final Handler main = new Handler(Looper.getMainLooper());
    private final Runnable showHint = this::showHint;
    private final Runnable told = this::told;
    private Outline.Hint hint = Outline.Hint.NO_PAGE;
    private boolean telling;

    HintLine(TextView line) {
        this.line = line;
        showHint();
    }

    /** How the sheet lies now. */
    void hint(Outline.Hint now) {
        if (now != hint) {
            hint = now;
            main.removeCallbacks(showHint);
            main.postDelayed(showHint, STEADY);
        }
    }

    private void showHint() {
        if (!telling) {
            show(line.getContext().getString(text(hint)));
        }
    }

    @StringRes
    private static int text(Outline.Hint hint) {
        return switch (hint) {
            case NO_PAGE -> R.string.camera_hint_place;
            case WHOLE -> R.string.camera_hint_whole;
            case CUT_OFF -> R.string.camera_hint_cut_off;
            case BLURRED -> R.string.camera_hint_blurred;
        };
    }

    /** Something has happened; after a while the sheet is told of again. */
    void tell(String what) {
        telling = true;
        show(what);
        main.removeCallbacks(told);
        main.postDelayed(told, TOLD);
    }

    private void told() {
        telling = false;
        showHint();
    }

    private void show(String text) {
        if (!text.contentEquals(line.getText())) {
            // it grows and never shrinks: the picture above it must not jump about
            line.setMinimumHeight(line.getHeight());
            line.setText(text);
        }
    }

    /** Changes no more. */
    void close() {
        main.removeCallbacks(showHint);
        main.removeCallbacks(told);
    }
}
