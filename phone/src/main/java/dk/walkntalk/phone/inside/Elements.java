package dk.walkntalk.phone.inside;

import android.graphics.Rect;
import android.os.Handler;
import android.view.View;
import android.view.ViewGroup;
import android.view.accessibility.AccessibilityNodeInfo;
import android.widget.Button;
import android.widget.Checkable;
import android.widget.CompoundButton;
import android.widget.EditText;
import android.widget.ImageButton;
import dk.walkntalk.phone.link.Device.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** What stands in the window in front and is in sight, each thing with the words that a screen reader has for it. */
final class Elements {
    private static final long PATIENCE_SECONDS = 5;

    private final List<Element> all = new ArrayList<>();
    private final Map<Integer, String> labels = new HashMap<>();
    private final int[] corner = new int[2];

    private Elements(View root) {
        root.getLocationOnScreen(corner);
    }

    /** Those of the window in front, asked for from another thread; empty when there is none. */
    static List<Element> inFront(Handler main, BooleanSupplier nothing) {
        FutureTask<List<Element>> look = new FutureTask<>(() -> {
            List<Pane> panes = Pane.all();
            return nothing.getAsBoolean() || panes.isEmpty() ? List.of() : of(panes.get(panes.size() - 1).root());
        });
        main.post(look);
        try {
            return look.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException | TimeoutException e) {
            return List.of();
        }
    }

    private static List<Element> of(View root) {
        Elements elements = new Elements(root);
        elements.labels(root);
        elements.add(root);
        return elements.all;
    }

    /** Labels that stand apart from what they are for. */
    private void labels(View view) {
        if (view.getLabelFor() != View.NO_ID) {
            labels.put(view.getLabelFor(), words(view));
        }
        if (view instanceof ViewGroup group) {
            for (int i = 0; i < group.getChildCount(); i++) {
                labels(group.getChildAt(i));
            }
        }
    }

    private void add(View view) {
        Rect seen = new Rect();
        if (!view.isShown() || !view.getGlobalVisibleRect(seen)
                || view.getImportantForAccessibility() == View.IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS) {
            return;
        }
        String label = label(view);
        if (!label.isEmpty()) {
            all.add(new Element(label, role(view), view.isFocused(), view instanceof Checkable box && box.isChecked(),
                    corner[0] + seen.left, corner[1] + seen.top, corner[0] + seen.right, corner[1] + seen.bottom));
        }
        if (view instanceof ViewGroup group) {
            for (int i = 0; i < group.getChildCount(); i++) {
                add(group.getChildAt(i));
            }
        }
    }

    private String label(View view) {
        String words = words(view);
        return words.isEmpty() ? labels.getOrDefault(view.getId(), "") : words;
    }

    /** Also what others say for it, as a text layout does for the field in it. */
    private static String words(View view) {
        AccessibilityNodeInfo node = view.createAccessibilityNodeInfo();
        CharSequence[] all = {node.getContentDescription(), node.getText(), node.getHintText()};
        for (CharSequence words : all) {
            if (words != null && words.length() > 0) {
                return words.toString();
            }
        }
        return "";
    }

    private static String role(View view) {
        if (view instanceof EditText) {
            return "textbox";
        }
        if (view instanceof CompoundButton) {
            return "checkbox";
        }
        return view instanceof Button || view instanceof ImageButton || view.isClickable() ? "button" : "text";
    }
}
