package dk.walkntalk.ui;

import android.os.Bundle;
import android.text.SpannableString;
import android.text.Spanned;
import android.text.style.LocaleSpan;
import android.widget.Button;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.core.view.accessibility.AccessibilityNodeInfoCompat;
import androidx.customview.widget.ExploreByTouchHelper;
import java.util.List;
import java.util.Locale;

/** The parts of the wheel as TalkBack, a switch and a keyboard meet them: a button each. */
final class WheelTouch extends ExploreByTouchHelper {
    private final WheelView wheel;
    private Locale language = Locale.ROOT;

    WheelTouch(WheelView wheel) {
        super(wheel);
        this.wheel = wheel;
    }

    /** The names are read aloud in this language, a BCP 47 tag. */
    void speak(String language) {
        this.language = Locale.forLanguageTag(language);
    }

    @Override
    protected int getVirtualViewAt(float x, float y) {
        int part = wheel.at(x, y);
        return part < 0 ? INVALID_ID : part;
    }

    @Override
    protected void getVisibleVirtualViews(List<Integer> ids) {
        for (int i = 0; i < wheel.count(); i++) {
            ids.add(i);
        }
    }

    @Override
    @SuppressWarnings("deprecation") // the helper asks for bounds in the parent
    protected void onPopulateNodeForVirtualView(int id, @NonNull AccessibilityNodeInfoCompat node) {
        WheelPart part = wheel.part(id);
        SpannableString name = new SpannableString(part.name());
        name.setSpan(new LocaleSpan(language), 0, name.length(), Spanned.SPAN_INCLUSIVE_INCLUSIVE);
        node.setContentDescription(name);
        node.setStateDescription(part.state());
        node.setClassName(Button.class.getName());
        node.setBoundsInParent(wheel.box(id));
        node.setClickable(true);
        node.addAction(AccessibilityNodeInfoCompat.AccessibilityActionCompat.ACTION_CLICK);
    }

    @Override
    protected boolean onPerformActionForVirtualView(int id, int action, @Nullable Bundle arguments) {
        if (action != AccessibilityNodeInfoCompat.ACTION_CLICK) {
            return false;
        }
        wheel.choose(id);
        return true;
    }

    @Override
    protected void onVirtualViewKeyboardFocusChanged(int id, boolean focused) {
        wheel.invalidate();
    }
}
