package dk.walkntalk.pages;

import android.graphics.Rect;
import android.view.View;

/** A spot of the wheel that belongs to one of its parts. */
final class WheelSpot {
    private WheelSpot() { }

    /**
     * A box is square and a part is not. From the middle of a sector's box the spot is a little towards the rim; of a
     * half of the hub its middle; of what lies all around the middle, the top.
     */
    static float[] of(View wheel, Rect box) {
        float x = wheel.getWidth() / 2f;
        float y = wheel.getHeight() / 2f;
        float away = (float) Math.hypot(box.exactCenterX() - x, box.exactCenterY() - y);
        if (away < 2) {
            return new float[] {x, box.top + box.height() * 0.085f};
        }
        boolean sector = box.width() < wheel.getWidth() * 0.6f && box.height() > wheel.getHeight() * 0.3f;
        float out = sector ? 1.2f : 1;
        return new float[] {x + (box.exactCenterX() - x) * out, y + (box.exactCenterY() - y) * out};
    }
}
