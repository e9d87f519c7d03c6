package dk.walkntalk.ui;

import android.content.Context;
import android.util.AttributeSet;
import android.view.LayoutInflater;
import android.view.View;
import android.view.accessibility.AccessibilityNodeInfo;
import android.widget.LinearLayout;
import android.widget.RadioButton;
import androidx.annotation.Nullable;
import androidx.core.view.AccessibilityDelegateCompat;
import androidx.core.view.ViewCompat;
import androidx.core.view.accessibility.AccessibilityNodeInfoCompat;
import androidx.core.view.accessibility.AccessibilityNodeInfoCompat.CollectionInfoCompat;
import androidx.core.view.accessibility.AccessibilityNodeInfoCompat.CollectionItemInfoCompat;
import dk.walkntalk.R;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Marks to choose one of, as large buttons in rows: each is a radio button that TalkBack reads as "7 af 10". */
public final class ScalePicker extends LinearLayout {
    private static final int NARROW = 5;
    private static final int WIDE = 10;
    private static final int WIDE_DP = 560;

    private final List<RadioButton> marks = new ArrayList<>();
    private IntConsumer onMark = mark -> { };
    private int from;
    private int to;
    private int columns = NARROW;

    public ScalePicker(Context context, @Nullable AttributeSet attrs) {
        super(context, attrs);
        setOrientation(VERTICAL);
    }

    /** Marks from {@code from} to {@code to}, both included; {@code onMark} gets the one that a person chooses. */
    public void setScale(int from, int to, IntConsumer onMark) {
        this.onMark = onMark;
        if (!marks.isEmpty() && this.from == from && this.to == to) {
            return;
        }
        this.from = from;
        this.to = to;
        marks.clear();
        removeAllViews();
        columns = getResources().getConfiguration().screenWidthDp >= WIDE_DP ? WIDE : NARROW;
        LinearLayout row = null;
        for (int mark = from; mark <= to; mark++) {
            if ((mark - from) % columns == 0) {
                row = new LinearLayout(getContext());
                row.setWeightSum(columns);
                addView(row, new LayoutParams(LayoutParams.MATCH_PARENT, LayoutParams.WRAP_CONTENT));
            }
            row.addView(button(row, mark));
        }
    }

    private RadioButton button(LinearLayout row, int mark) {
        RadioButton button = (RadioButton) LayoutInflater.from(getContext()).inflate(R.layout.ui_mark, row, false);
        button.setText(String.valueOf(mark));
        button.setSaveEnabled(false);
        button.setOnClickListener(v -> {
            check(mark);
            onMark.accept(mark);
        });
        int place = mark - from;
        ViewCompat.setAccessibilityDelegate(button, new AccessibilityDelegateCompat() {
            @Override
            public void onInitializeAccessibilityNodeInfo(View host, AccessibilityNodeInfoCompat info) {
                super.onInitializeAccessibilityNodeInfo(host, info);
                info.setCollectionItemInfo(CollectionItemInfoCompat.obtain(place / columns, 1, place % columns, 1,
                        false, button.isChecked()));
            }
        });
        marks.add(button);
        return button;
    }

    /** One list, of which one can be chosen: TalkBack tells where among them a mark is. */
    @Override
    public void onInitializeAccessibilityNodeInfo(AccessibilityNodeInfo info) {
        super.onInitializeAccessibilityNodeInfo(info);
        AccessibilityNodeInfoCompat.wrap(info).setCollectionInfo(CollectionInfoCompat.obtain(getChildCount(),
                Math.min(columns, marks.size()), false, CollectionInfoCompat.SELECTION_MODE_SINGLE));
    }

    /**
     * Shows which mark is chosen.
     *
     * @param mark {@code null} for none
     * @param last the mark of last time, which is told beside it; {@code null} for none
     */
    public void show(@Nullable Integer mark, @Nullable Integer last) {
        check(mark == null ? from - 1 : mark);
        for (int i = 0; i < marks.size(); i++) {
            boolean before = last != null && from + i == last;
            marks.get(i).setActivated(before);
            marks.get(i).setContentDescription(getContext().getString(
                    before ? R.string.ui_mark_of_last : R.string.ui_mark_of, from + i, to));
        }
    }

    private void check(int mark) {
        for (int i = 0; i < marks.size(); i++) {
            marks.get(i).setChecked(from + i == mark);
        }
    }
}
