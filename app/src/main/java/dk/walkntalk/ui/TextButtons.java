package dk.walkntalk.ui;

import android.content.res.ColorStateList;
import android.graphics.Color;
import android.graphics.Paint;
import android.view.View;
import android.view.ViewGroup;
import com.google.android.material.button.MaterialButton;

/** Buttons that are words alone: elsewhere their colour tells them from other text, in black on white a line does. */
public final class TextButtons {
    private TextButtons() { }

    /** Underlines those below {@code root}, and those that come there later. */
    public static void keepUnderlined(View root) {
        root.getViewTreeObserver().addOnGlobalLayoutListener(() -> underline(root));
    }

    private static void underline(View root) {
        if (root instanceof MaterialButton) {
            MaterialButton button = (MaterialButton) root;
            ColorStateList ground = button.getBackgroundTintList();
            if (button.getIcon() == null && button.getStrokeWidth() == 0 && ground != null
                    && ground.getDefaultColor() == Color.TRANSPARENT
                    && (button.getPaintFlags() & Paint.UNDERLINE_TEXT_FLAG) == 0) {
                button.setPaintFlags(button.getPaintFlags() | Paint.UNDERLINE_TEXT_FLAG);
            }
        } else if (root instanceof ViewGroup) {
            for (int i = 0; i < ((ViewGroup) root).getChildCount(); i++) {
                underline(((ViewGroup) root).getChildAt(i));
            }
        }
    }
}
