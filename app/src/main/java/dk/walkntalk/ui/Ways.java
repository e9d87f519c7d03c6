package dk.walkntalk.ui;

import android.content.Context;
import android.content.res.Configuration;
import android.util.AttributeSet;
import android.view.View;
import android.view.ViewGroup;
import android.widget.LinearLayout;
import dk.walkntalk.R;

/**
 * The buttons at the lower edge of a screen: one above the other, and side by side on a phone that lies on its side,
 * where two rows of buttons would take half of the height. Side by side they are equally wide and high.
 */
public final class Ways extends LinearLayout {
    public Ways(Context context, AttributeSet attributes) {
        super(context, attributes);
        boolean onItsSide = getResources().getConfiguration().orientation == Configuration.ORIENTATION_LANDSCAPE;
        setOrientation(onItsSide ? HORIZONTAL : VERTICAL);
        setBaselineAligned(false);
        setDividerDrawable(context.getDrawable(R.drawable.ui_gap));
        setShowDividers(SHOW_DIVIDER_MIDDLE);
    }

    @Override
    public void addView(View button, int index, ViewGroup.LayoutParams ignored) {
        super.addView(button, index, getOrientation() == VERTICAL
                ? new LayoutParams(LayoutParams.MATCH_PARENT, LayoutParams.WRAP_CONTENT)
                : new LayoutParams(0, LayoutParams.MATCH_PARENT, 1));
    }
}
