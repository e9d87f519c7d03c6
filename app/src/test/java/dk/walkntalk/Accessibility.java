package dk.walkntalk;

import com.google.android.apps.common.testing.accessibility.framework.AccessibilityCheckPreset;
import com.google.android.apps.common.testing.accessibility.framework.AccessibilityCheckResult.AccessibilityCheckResultType;
import com.google.android.apps.common.testing.accessibility.framework.AccessibilityHierarchyCheck;
import com.google.android.apps.common.testing.accessibility.framework.AccessibilityHierarchyCheckResult;
import com.google.android.apps.common.testing.accessibility.framework.Parameters;
import com.google.android.apps.common.testing.accessibility.framework.checks.DuplicateSpeakableTextCheck;
import com.google.android.apps.common.testing.accessibility.framework.checks.ImageContrastCheck;
import com.google.android.apps.common.testing.accessibility.framework.strings.StringManager;
import com.google.android.apps.common.testing.accessibility.framework.uielement.AccessibilityHierarchyAndroid;
import com.google.android.apps.common.testing.accessibility.framework.utils.contrast.BitmapImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/** Google's Accessibility Test Framework over the window on top, with its real pixels. */
final class Accessibility {
    private Accessibility() { }

    /** The words that a description need not repeat, since TalkBack says them anyway. The jar has them not. */
    private static final Map<String, String> WORDS = Map.of("button_item_type", "button",
            "checkbox_item_type", "checkbox", "checkbox_item_type_separate_words", "check box",
            "checked_state", "checked", "unchecked_state", "unchecked", "selected_state", "selected",
            "unselected_state", "unselected", "click_action", "click", "swipe_action", "swipe", "tap_action", "tap");

    static {
        StringManager.setResourceBundleProvider(locale -> new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return WORDS.getOrDefault(key, key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(WORDS.keySet());
            }
        });
    }

    /** Errors and warnings alike; what is let pass has its reason beside it. */
    static List<String> findings(Screenshot shot) {
        AccessibilityHierarchyAndroid hierarchy = AccessibilityHierarchyAndroid.newBuilder(shot.top).build();
        Parameters parameters = new Parameters();
        parameters.putScreenCapture(new BitmapImage(shot.topPixels));
        List<String> findings = new ArrayList<>();
        for (AccessibilityHierarchyCheck check : AccessibilityCheckPreset.getAccessibilityHierarchyChecksForPreset(
                AccessibilityCheckPreset.LATEST)) {
            for (AccessibilityHierarchyCheckResult result
                    : check.runCheckOnHierarchy(hierarchy, null, parameters)) {
                if (result.getType() == AccessibilityCheckResultType.ERROR
                        || result.getType() == AccessibilityCheckResultType.WARNING) {
                    String finding = check.getClass().getSimpleName() + ": "
                            + result.getResultId() + " " + result.getMetadata() + " @ " + name(result);
                    if (!isDecoration(check, result) && !isHalfScrolled(result) && !isSameAnswer(check, result)) {
                        findings.add(finding);
                    }
                }
            }
        }
        return findings;
    }

    private static String name(AccessibilityHierarchyCheckResult result) {
        if (result.getElement() == null) {
            return "the screen";
        }
        String id = result.getElement().getResourceName();
        return (id == null ? String.valueOf(result.getElement().getClassName()) : id) + " \""
                + result.getElement().getText() + "\" " + result.getElement().getBoundsInScreen();
    }

    /**
     * A picture that says nothing which is not said in words beside it (TalkBack passes it by), or a person's own
     * photo: WCAG 2.1, 1.4.11 leaves the contrast of both free.
     */
    private static boolean isDecoration(AccessibilityHierarchyCheck check, AccessibilityHierarchyCheckResult result) {
        return check instanceof ImageContrastCheck && result.getElement() != null
                && (!result.getElement().isImportantForAccessibility()
                        || String.valueOf(result.getElement().getResourceName()).contains(":id/plan_photo"));
    }

    /** A line of text at the rim of a list, cut by scrolling: its few visible pixels are no text to read. */
    private static boolean isHalfScrolled(AccessibilityHierarchyCheckResult result) {
        return result.getMetadata() != null && result.getMetadata().getBoolean("KEY_IS_AGAINST_SCROLLABLE_EDGE", false);
    }

    /** Two fields in which the same words were written; TalkBack says each field's own label with them. */
    private static boolean isSameAnswer(AccessibilityHierarchyCheck check, AccessibilityHierarchyCheckResult result) {
        return check instanceof DuplicateSpeakableTextCheck && result.getElement() != null
                && Boolean.TRUE.equals(result.getElement().isEditable());
    }
}
