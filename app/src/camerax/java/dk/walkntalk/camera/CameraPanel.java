package dk.walkntalk.camera;

import android.annotation.SuppressLint;
import android.view.View;
import android.view.ViewGroup;
import androidx.core.view.ViewCompat;
import androidx.core.view.accessibility.AccessibilityNodeInfoCompat.AccessibilityActionCompat;
import com.google.android.material.button.MaterialButton;
import dk.walkntalk.R;
import dk.walkntalk.ui.Views;

/** The controls around what the camera sees. */
final class CameraPanel {
    /** What somebody wants. */
    interface Wishes {
        /** A picture. */
        void shutter();

        /** The torch on, or off. */
        void torch(boolean on);

        /** Sharp there, in the coordinates of the viewfinder. */
        void focus(float x, float y);

        /** The last page anew. */
        void again();

        /** To go back with what there is. */
        void done();
    }

    private final View screen;
    private final Wishes wishes;
    private final MaterialButton torch;
    private float x;
    private float y;

    CameraPanel(View screen, View finder, View outline, Wishes wishes) {
        this.screen = screen;
        this.wishes = wishes;
        this.torch = screen.findViewById(R.id.camera_torch);
        ViewGroup stage = screen.findViewById(R.id.camera_stage);
        stage.addView(finder);
        stage.addView(outline);
        focusOnTap(stage);
        screen.findViewById(R.id.camera_shutter).setOnClickListener(v -> wishes.shutter());
        screen.findViewById(R.id.camera_again).setOnClickListener(v -> wishes.again());
        screen.findViewById(R.id.camera_done).setOnClickListener(v -> wishes.done());
        screen.findViewById(R.id.camera_close).setOnClickListener(v -> wishes.done());
        torch.setOnClickListener(v -> wishes.torch(!torch.isActivated()));
        setTorch(false);
        hasTorch(false);
    }

    /** A tap is a click at the place that was touched last; without a touch, as from TalkBack, in the middle. */
    @SuppressLint("ClickableViewAccessibility") // the click is performed by the view itself
    private void focusOnTap(View stage) {
        x = -1;
        stage.setOnTouchListener((view, event) -> {
            x = event.getX();
            y = event.getY();
            return false;
        });
        stage.setOnClickListener(view -> {
            wishes.focus(x < 0 ? view.getWidth() / 2f : x, x < 0 ? view.getHeight() / 2f : y);
            x = -1;
        });
        ViewCompat.replaceAccessibilityAction(stage, AccessibilityActionCompat.ACTION_CLICK,
                stage.getContext().getString(R.string.camera_focus), null);
    }

    /** Whether there is a torch to turn on. */
    void hasTorch(boolean there) {
        // its room stays, so that the shutter stays in the middle
        torch.setVisibility(there ? View.VISIBLE : View.INVISIBLE);
    }

    /** The torch is on, or off. */
    void setTorch(boolean on) {
        torch.setActivated(on);
        torch.setIconResource(on ? R.drawable.ic_torch_on : R.drawable.ic_torch);
        ViewCompat.setStateDescription(torch, screen.getContext().getString(
                on ? R.string.camera_torch_on : R.string.camera_torch_off));
    }

    /** Another app has the camera. */
    void occupied(boolean byAnother) {
        Views.show(screen, R.id.camera_occupied, byAnother);
        Views.show(screen, R.id.camera_hint, !byAnother);
    }
}
