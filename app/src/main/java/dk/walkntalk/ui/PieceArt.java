package dk.walkntalk.ui;

import android.content.Context;
import android.graphics.Canvas;
import android.graphics.Paint;
import android.graphics.Path;
import android.graphics.RectF;
import android.graphics.drawable.Drawable;
import android.view.View;
import com.google.android.material.color.MaterialColors;

/** Draws one piece of the puzzle: face down with its perspective's sign and number, or as a part of the picture. */
final class PieceArt {
    /**
     * How a piece is drawn.
     *
     * @param perspective its place among the perspectives, from 0
     * @param number      its place in the perspective, from 1
     * @param placed      it lies in its place: the picture shows
     * @param here        it is being touched or has the keyboard's focus
     * @param fallen      0 when it begins to fall into place, 1 when it lies there
     */
    record Look(int perspective, int number, boolean placed, boolean here, float fallen) {
    }

    private final View view;
    private final Woods woods;
    private final Paint fill = new Paint(Paint.ANTI_ALIAS_FLAG);
    private final Paint line = new Paint(Paint.ANTI_ALIAS_FLAG);
    private final Paint number = new Paint(Paint.ANTI_ALIAS_FLAG);

    PieceArt(View view) {
        this.view = view;
        this.woods = new Woods(view.getContext());
        line.setStyle(Paint.Style.STROKE);
        line.setStrokeJoin(Paint.Join.ROUND);
        number.setTextAlign(Paint.Align.CENTER);
        number.setFakeBoldText(true);
    }

    void draw(Canvas canvas, Path outline, RectF place, RectF picture, Look look) {
        PerspectiveLook colors = PerspectiveLook.of(look.perspective());
        Context context = view.getContext();
        int ground = MaterialColors.getColor(view, com.google.android.material.R.attr.colorSurface);
        canvas.save();
        if (!look.placed() || look.fallen() < 1) {
            back(canvas, outline, place, colors, look.number());
        }
        if (look.placed()) {
            float up = 1 - look.fallen();
            canvas.scale(1 + 0.12f * up, 1 + 0.12f * up, place.centerX(), place.centerY());
            canvas.translate(0, -place.height() * 0.5f * up);
            canvas.save();
            canvas.clipPath(outline);
            woods.draw(canvas, picture);
            canvas.restore();
        }
        line.setStrokeWidth(place.width() * 0.018f);
        line.setColor(look.placed() ? ground : context.getColor(colors.color));
        canvas.drawPath(outline, line);
        canvas.restore();
        if (look.here()) {
            line.setStrokeWidth(place.width() * 0.05f);
            line.setColor(MaterialColors.getColor(view, com.google.android.material.R.attr.colorOnSurface));
            canvas.drawPath(outline, line);
        }
    }

    private void back(Canvas canvas, Path outline, RectF place, PerspectiveLook colors, int which) {
        Context context = view.getContext();
        fill.setColor(context.getColor(colors.container));
        canvas.drawPath(outline, fill);
        line.setStrokeWidth(place.width() * 0.018f);
        line.setColor(context.getColor(colors.color));
        canvas.drawPath(outline, line);
        Drawable icon = context.getDrawable(colors.icon);
        float size = place.width() * 0.135f;
        icon.setTint(context.getColor(colors.color));
        icon.setBounds(Math.round(place.centerX() - size), Math.round(place.centerY() - size * 1.95f),
                Math.round(place.centerX() + size), Math.round(place.centerY() + size * 0.05f));
        icon.draw(canvas);
        number.setColor(context.getColor(colors.color));
        number.setTextSize(place.width() * 0.22f);
        canvas.drawText(Integer.toString(which), place.centerX(), place.centerY() + place.width() * 0.215f, number);
    }
}
