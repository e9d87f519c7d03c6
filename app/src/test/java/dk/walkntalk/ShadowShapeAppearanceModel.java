package dk.walkntalk;

import static org.robolectric.util.reflector.Reflector.reflector;

import android.content.Context;
import com.google.android.material.shape.CornerSize;
import com.google.android.material.shape.ShapeAppearanceModel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.robolectric.annotation.Implementation;
import org.robolectric.annotation.Implements;
import org.robolectric.util.reflector.Direct;
import org.robolectric.util.reflector.ForType;
import org.robolectric.util.reflector.Static;

/**
 * Material copies the whole theme to read the corners of a shape, at each button, card and field. A phone copies it in
 * a microsecond; the JVM makes 4,000 objects, a tenth of all that the tests of screens do. Here a shape is read once
 * for each density, by Material's own code; the app's theme has one set of shapes.
 */
@Implements(ShapeAppearanceModel.class)
public final class ShadowShapeAppearanceModel {
    private static final Map<List<Object>, ShapeAppearanceModel> READ = new ConcurrentHashMap<>();

    @Implementation
    protected static ShapeAppearanceModel.Builder builder(Context context, int shape, int overlay, CornerSize usual) {
        List<Object> key = List.of(context.getResources().getConfiguration().densityDpi, shape, overlay, usual);
        return READ.computeIfAbsent(key, any -> reflector(Material.class).builder(context, shape, overlay, usual).build())
                .toBuilder();
    }

    @ForType(ShapeAppearanceModel.class)
    interface Material {
        @Static
        @Direct
        ShapeAppearanceModel.Builder builder(Context context, int shape, int overlay, CornerSize usual);
    }
}
