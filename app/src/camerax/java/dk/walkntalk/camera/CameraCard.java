package dk.walkntalk.camera;

import android.view.View;
import android.widget.Button;
import androidx.annotation.StringRes;
import dk.walkntalk.R;
import dk.walkntalk.ui.Views;

/** Stands where the picture would be, and says why there is none and what can be done. */
final class CameraCard {
    private final View screen;

    CameraCard(View screen) {
        this.screen = screen;
    }

    /** Shows it in place of the picture. */
    void show(@StringRes int heading, @StringRes int text, @StringRes int way, Runnable go) {
        Views.show(screen, R.id.camera_card, true);
        Views.text(screen, R.id.camera_card_heading, screen.getContext().getString(heading));
        Views.text(screen, R.id.camera_card_text, screen.getContext().getString(text));
        Button button = screen.findViewById(R.id.camera_card_way);
        button.setText(way);
        button.setOnClickListener(v -> go.run());
        running(false);
    }

    /** The picture comes. */
    void hide() {
        Views.show(screen, R.id.camera_card, false);
        running(true);
    }

    private void running(boolean runs) {
        Views.show(screen, R.id.camera_stage, runs);
        Views.show(screen, R.id.camera_hint, runs);
        Views.show(screen, R.id.camera_shutter, runs);
    }
}
