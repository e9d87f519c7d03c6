package dk.walkntalk.ui;

import android.content.Context;
import android.util.AttributeSet;
import android.view.View;
import android.view.ViewGroup;
import androidx.annotation.Nullable;

/**
 * Words side by side, in as many rows as they need. A row is as high as its highest word, which Material's chip group
 * does not see to: it takes all for one line high, and words of two lines then lie over the row below.
 */
public final class WordRows extends ViewGroup {
    private static final int GAP_DP = 8;

    private final int gap;

    public WordRows(Context context, @Nullable AttributeSet attributes) {
        super(context, attributes);
        gap = Math.round(GAP_DP * getResources().getDisplayMetrics().density);
    }

    @Override
    protected void onMeasure(int widthSpec, int heightSpec) {
        int width = MeasureSpec.getSize(widthSpec);
        measureChildren(MeasureSpec.makeMeasureSpec(width, MeasureSpec.AT_MOST),
                MeasureSpec.makeMeasureSpec(0, MeasureSpec.UNSPECIFIED));
        setMeasuredDimension(width, resolveSize(place(width, false), heightSpec));
    }

    @Override
    protected void onLayout(boolean changed, int left, int top, int right, int bottom) {
        place(right - left, true);
    }

    /** Goes through all words, row by row; the height of all rows is the answer. */
    private int place(int width, boolean forGood) {
        int x = 0;
        int y = 0;
        int height = 0;
        for (int i = 0; i < getChildCount(); i++) {
            View word = getChildAt(i);
            if (word.getVisibility() == GONE) {
                continue;
            }
            if (x > 0 && x + word.getMeasuredWidth() > width) {
                x = 0;
                y += height;
                height = 0;
            }
            if (forGood) {
                int start = getLayoutDirection() == LAYOUT_DIRECTION_RTL ? width - x - word.getMeasuredWidth() : x;
                word.layout(start, y, start + word.getMeasuredWidth(), y + word.getMeasuredHeight());
            }
            x += word.getMeasuredWidth() + gap;
            height = Math.max(height, word.getMeasuredHeight());
        }
        return y + height;
    }
}
