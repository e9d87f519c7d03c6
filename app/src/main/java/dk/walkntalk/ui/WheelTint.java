package dk.walkntalk.ui;

import dk.walkntalk.R;

/**
 * The colours of a part of the wheel.
 *
 * @param fill     its ground while it has not been talked about
 * @param ink      text and rim on that ground
 * @param doneFill its ground when it has been talked about
 * @param doneInk  text on that
 */
record WheelTint(int fill, int ink, int doneFill, int doneInk) {
    static final WheelTint HUB = new WheelTint(R.color.primary_container, R.color.on_primary_container,
            R.color.primary, R.color.on_primary);
    static final WheelTint RING = new WheelTint(R.color.secondary_container, R.color.on_secondary_container,
            R.color.secondary, R.color.on_secondary);

    static WheelTint of(PerspectiveLook look) {
        return new WheelTint(look.container, look.color, look.color, R.color.surface);
    }
}
