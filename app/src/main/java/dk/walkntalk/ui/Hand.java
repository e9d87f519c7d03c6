package dk.walkntalk.ui;

import android.view.View;
import android.view.ViewGroup;
import android.view.ViewGroup.MarginLayoutParams;
import dk.walkntalk.R;

/**
 * Mirrors rows of buttons for the other hand. Only the order is mirrored: a row lays its views out the other way, which
 * screen readers follow, so that they read them as before; each view itself, and an arrow in it, stays as it is.
 */
public final class Hand {
    /** The tag, in a layout, of a row that is mirrored. */
    private static final String ROW = "hand";

    private Hand() { }

    /** Sets all rows below {@code root} for the left hand, or for the right. */
    public static void set(View root, boolean left) {
        if (root instanceof ViewGroup) {
            ViewGroup group = (ViewGroup) root;
            if (ROW.equals(group.getTag()) && Boolean.TRUE.equals(group.getTag(R.id.ui_mirrored)) != left) {
                group.setTag(R.id.ui_mirrored, left);
                mirror(group, left);
            }
            for (int i = 0; i < group.getChildCount(); i++) {
                set(group.getChildAt(i), left);
            }
        }
    }

    private static void mirror(ViewGroup row, boolean mirrored) {
        int usual = row.getResources().getConfiguration().getLayoutDirection();
        row.setLayoutDirection(!mirrored ? usual
                : usual == View.LAYOUT_DIRECTION_LTR ? View.LAYOUT_DIRECTION_RTL : View.LAYOUT_DIRECTION_LTR);
        for (int i = 0; i < row.getChildCount(); i++) {
            View view = row.getChildAt(i);
            view.setLayoutDirection(usual);
            MarginLayoutParams margins = (MarginLayoutParams) view.getLayoutParams();
            int start = margins.getMarginStart();
            margins.setMarginStart(margins.getMarginEnd());
            margins.setMarginEnd(start);
            view.setLayoutParams(margins);
            if (view instanceof ViewGroup) {
                view.setPaddingRelative(view.getPaddingEnd(), view.getPaddingTop(), view.getPaddingStart(),
                        view.getPaddingBottom());
            }
        }
    }
}
