package dk.walkntalk.ui;

import android.content.Context;
import android.graphics.Color;
import com.google.android.material.color.MaterialColors;

/**
 * The colours of a part of the wheel.
 *
 * @param fill     its ground while it has not been talked about
 * @param ink      text and rim on that ground
 * @param doneFill its ground when it has been talked about
 * @param doneInk  text on that
 */
record WheelTint(int fill, int ink, int doneFill, int doneInk) {
    static WheelTint hub(Context context) {
        return new WheelTint(of(context, com.google.android.material.R.attr.colorPrimaryContainer),
                of(context, com.google.android.material.R.attr.colorOnPrimaryContainer),
                of(context, androidx.appcompat.R.attr.colorPrimary),
                of(context, com.google.android.material.R.attr.colorOnPrimary));
    }

    static WheelTint ring(Context context) {
        return new WheelTint(of(context, com.google.android.material.R.attr.colorSecondaryContainer),
                of(context, com.google.android.material.R.attr.colorOnSecondaryContainer),
                of(context, com.google.android.material.R.attr.colorSecondary),
                of(context, com.google.android.material.R.attr.colorOnSecondary));
    }

    static WheelTint of(Context context, PerspectiveLook look) {
        int color = context.getColor(look.color);
        return new WheelTint(context.getColor(look.container), color, color,
                of(context, com.google.android.material.R.attr.colorSurface));
    }

    /** What the theme has for {@code attribute}. */
    static int of(Context context, int attribute) {
        return MaterialColors.getColor(context, attribute, Color.BLACK);
    }
}
