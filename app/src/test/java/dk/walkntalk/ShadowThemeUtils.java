package dk.walkntalk;

import android.content.Context;
import android.view.View;
import org.robolectric.annotation.Implementation;
import org.robolectric.annotation.Implements;

/**
 * AppCompat asks for 130 attributes at each text and button that it makes, only to log it when the theme is not its
 * own. On the JVM that is a twelfth of all that the tests of screens do; the activities themselves refuse such a theme.
 */
@Implements(className = "androidx.appcompat.widget.ThemeUtils")
public final class ShadowThemeUtils {
    @Implementation
    protected static void checkAppCompatTheme(View view, Context context) {
        // see above
    }
}
