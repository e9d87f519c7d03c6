package dk.walkntalk.ui;

import android.content.Context;
import android.content.res.Configuration;
import android.graphics.Canvas;
import android.graphics.Color;
import android.graphics.Paint;
import android.graphics.Path;
import android.graphics.RectF;
import com.google.android.material.color.MaterialColors;
import dk.walkntalk.R;

/** The picture of the puzzle: woods in the morning, a path, and two who walk and talk. Drawn, so that it is sharp. */
final class Woods {
    private final Context context;
    private final Paint paint = new Paint(Paint.ANTI_ALIAS_FLAG);
    private final RectF to = new RectF();

    Woods(Context context) {
        this.context = MaterialColors.isColorLight(MaterialColors.getColor(context,
                com.google.android.material.R.attr.colorSurface, Color.WHITE)) ? byDay(context) : context;
    }

    /** In the sun's theme it is day, whatever the phone's own theme is. */
    private static Context byDay(Context context) {
        Configuration day = new Configuration(context.getResources().getConfiguration());
        day.uiMode = day.uiMode & ~Configuration.UI_MODE_NIGHT_MASK | Configuration.UI_MODE_NIGHT_NO;
        return context.createConfigurationContext(day);
    }

    /** Draws the picture so that it fills {@code to}. */
    void draw(Canvas canvas, RectF to) {
        this.to.set(to);
        color(R.color.woods_sky);
        canvas.drawRect(to, paint);
        color(R.color.woods_sun);
        circle(canvas, 0.76f, 0.2f, 0.085f);
        color(R.color.woods_cloud);
        cloud(canvas, 0.17f, 0.17f, 0.055f);
        cloud(canvas, 0.93f, 0.31f, 0.04f);
        birds(canvas);
        color(R.color.woods_far);
        hill(canvas, 0.5f, 0.36f, 0.42f, 0.46f, 0.40f);
        for (int i = 0; i < 7; i++) {
            spruce(canvas, 0.04f + i * 0.155f, 0.53f - (i % 3) * 0.02f, 0.15f);
        }
        color(R.color.woods_meadow);
        hill(canvas, 0.58f, 0.50f, 0.60f, 0.52f, 0.54f);
        path(canvas);
        tree(canvas, 0.13f, 0.80f, 0.40f);
        tree(canvas, 0.90f, 0.76f, 0.36f);
        color(R.color.woods_near);
        spruce(canvas, 0.28f, 0.70f, 0.22f);
        spruce(canvas, 0.74f, 0.66f, 0.19f);
        walker(canvas, 0.455f, 0.845f, 0.19f, R.color.woods_walker_1);
        walker(canvas, 0.565f, 0.85f, 0.175f, R.color.woods_walker_2);
        color(R.color.woods_near);
        bush(canvas, 0.05f, 1f, 0.10f);
        bush(canvas, 0.95f, 1.01f, 0.12f);
    }

    private void hill(Canvas canvas, float left, float first, float second, float third, float right) {
        Path hill = new Path();
        hill.moveTo(x(0), y(left));
        hill.cubicTo(x(0.2f), y(first), x(0.35f), y(second), x(0.55f), y(second));
        hill.cubicTo(x(0.75f), y(third), x(0.85f), y(right), x(1), y(right));
        hill.lineTo(x(1), y(1));
        hill.lineTo(x(0), y(1));
        hill.close();
        canvas.drawPath(hill, paint);
    }

    private void cloud(Canvas canvas, float at, float foot, float size) {
        circle(canvas, at, foot - size * 0.5f, size);
        circle(canvas, at - size * 1.1f, foot, size * 0.75f);
        circle(canvas, at + size * 1.1f, foot, size * 0.8f);
        canvas.drawRoundRect(x(at - size * 1.85f), y(foot - size * 0.1f), x(at + size * 1.9f), y(foot + size * 0.78f),
                size * 0.4f * to.width(), size * 0.4f * to.width(), paint);
    }

    private void birds(Canvas canvas) {
        color(R.color.woods_near);
        paint.setStyle(Paint.Style.STROKE);
        paint.setStrokeWidth(0.008f * to.width());
        paint.setStrokeCap(Paint.Cap.ROUND);
        for (float[] bird : new float[][] {{0.44f, 0.15f, 0.030f}, {0.53f, 0.11f, 0.024f}, {0.55f, 0.20f, 0.020f}}) {
            Path wings = new Path();
            wings.moveTo(x(bird[0] - bird[2]), y(bird[1] - bird[2] * 0.3f));
            wings.quadTo(x(bird[0] - bird[2] * 0.4f), y(bird[1] - bird[2] * 0.7f), x(bird[0]), y(bird[1]));
            wings.quadTo(x(bird[0] + bird[2] * 0.4f), y(bird[1] - bird[2] * 0.7f), x(bird[0] + bird[2]),
                    y(bird[1] - bird[2] * 0.3f));
            canvas.drawPath(wings, paint);
        }
        paint.setStyle(Paint.Style.FILL);
    }

    private void path(Canvas canvas) {
        color(R.color.woods_path);
        Path path = new Path();
        path.moveTo(x(0.30f), y(1));
        path.cubicTo(x(0.42f), y(0.86f), x(0.62f), y(0.78f), x(0.50f), y(0.67f));
        path.cubicTo(x(0.43f), y(0.61f), x(0.52f), y(0.58f), x(0.545f), y(0.565f));
        path.lineTo(x(0.575f), y(0.565f));
        path.cubicTo(x(0.56f), y(0.60f), x(0.53f), y(0.61f), x(0.60f), y(0.67f));
        path.cubicTo(x(0.74f), y(0.78f), x(0.76f), y(0.88f), x(0.72f), y(1));
        path.close();
        canvas.drawPath(path, paint);
    }

    private void spruce(Canvas canvas, float at, float foot, float height) {
        for (int i = 0; i < 3; i++) {
            float top = foot - height * (1 - i * 0.24f);
            float half = height * (0.15f + i * 0.07f);
            Path layer = new Path();
            layer.moveTo(x(at), y(top));
            layer.lineTo(x(at + half), y(top + height * 0.50f));
            layer.lineTo(x(at - half), y(top + height * 0.50f));
            layer.close();
            canvas.drawPath(layer, paint);
        }
    }

    private void tree(Canvas canvas, float at, float foot, float height) {
        color(R.color.woods_trunk);
        canvas.drawRoundRect(x(at - 0.014f), y(foot - height * 0.5f), x(at + 0.014f), y(foot), 8, 8, paint);
        color(R.color.woods_leaf);
        circle(canvas, at, foot - height * 0.72f, height * 0.30f);
        circle(canvas, at - height * 0.18f, foot - height * 0.52f, height * 0.21f);
        circle(canvas, at + height * 0.19f, foot - height * 0.54f, height * 0.22f);
    }

    private void bush(Canvas canvas, float at, float foot, float size) {
        circle(canvas, at, foot - size * 0.3f, size);
        circle(canvas, at + size, foot, size * 0.8f);
        circle(canvas, at - size, foot, size * 0.8f);
    }

    private void walker(Canvas canvas, float at, float foot, float height, int color) {
        color(color);
        circle(canvas, at, foot - height * 0.88f, height * 0.12f);
        canvas.drawRoundRect(x(at - height * 0.15f), y(foot - height * 0.74f), x(at + height * 0.15f),
                y(foot - height * 0.30f), height * 0.15f * to.width(), height * 0.15f * to.width(), paint);
        paint.setStrokeWidth(height * 0.11f * to.width());
        paint.setStrokeCap(Paint.Cap.ROUND);
        canvas.drawLine(x(at - height * 0.06f), y(foot - height * 0.34f), x(at - height * 0.13f), y(foot), paint);
        canvas.drawLine(x(at + height * 0.06f), y(foot - height * 0.34f), x(at + height * 0.12f), y(foot), paint);
    }

    private void circle(Canvas canvas, float at, float down, float radius) {
        canvas.drawCircle(x(at), y(down), radius * to.width(), paint);
    }

    private void color(int color) {
        paint.setColor(context.getColor(color));
    }

    private float x(float share) {
        return to.left + share * to.width();
    }

    private float y(float share) {
        return to.top + share * to.height();
    }
}
