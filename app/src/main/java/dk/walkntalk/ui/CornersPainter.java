package dk.walkntalk.ui;

import android.content.Context;
import android.graphics.Bitmap;
import android.graphics.Canvas;
import android.graphics.Matrix;
import android.graphics.Paint;
import android.graphics.Path;
import dk.walkntalk.R;

/**
 * Draws a picture, what is beside the page dimmed, the page's outline with a handle at each corner, and the loupe. Every
 * line is light within dark, so that it is seen on paper and on asphalt alike.
 */
final class CornersPainter {
    private static final float LOUPE = 64;
    private static final float ENLARGED = 2;

    private final float dp;
    private final int dark;
    private final int light;
    private final int dim;
    private final Paint photo = new Paint(Paint.FILTER_BITMAP_FLAG);
    private final Paint line = new Paint(Paint.ANTI_ALIAS_FLAG);
    private final Paint fill = new Paint(Paint.ANTI_ALIAS_FLAG);

    CornersPainter(Context context) {
        dp = context.getResources().getDisplayMetrics().density;
        dark = context.getColor(R.color.ui_line_dark);
        light = context.getColor(R.color.ui_line_light);
        dim = context.getColor(R.color.ui_dim);
        line.setStyle(Paint.Style.STROKE);
        line.setStrokeJoin(Paint.Join.ROUND);
    }

    void draw(Canvas canvas, Bitmap picture, float[] corners, CornersPlace place, int held, int focused) {
        canvas.drawBitmap(picture, matrix(place.scale, place.left, place.top), photo);
        if (corners.length == 0) {
            return;
        }
        Path page = page(corners, place);
        Path beside = new Path();
        beside.addRect(place.left, place.top, place.left + picture.getWidth() * place.scale,
                place.top + picture.getHeight() * place.scale, Path.Direction.CW);
        beside.op(page, Path.Op.DIFFERENCE);
        fill.setColor(dim);
        canvas.drawPath(beside, fill);
        outline(canvas, page, 2);
        for (int i = 0; i < corners.length / 2; i++) {
            if (i != held) {
                handle(canvas, place.viewX(corners[2 * i]), place.viewY(corners[2 * i + 1]), i == focused);
            }
        }
    }

    private static Matrix matrix(float scale, float left, float top) {
        Matrix matrix = new Matrix();
        matrix.setScale(scale, scale);
        matrix.postTranslate(left, top);
        return matrix;
    }

    private static Path page(float[] corners, CornersPlace place) {
        Path page = new Path();
        for (int i = 0; i < corners.length / 2; i++) {
            float x = place.viewX(corners[2 * i]);
            float y = place.viewY(corners[2 * i + 1]);
            if (i == 0) {
                page.moveTo(x, y);
            } else {
                page.lineTo(x, y);
            }
        }
        page.close();
        return page;
    }

    private void outline(Canvas canvas, Path path, float width) {
        line.setColor(dark);
        line.setStrokeWidth((width + 3) * dp);
        canvas.drawPath(path, line);
        line.setColor(light);
        line.setStrokeWidth(width * dp);
        canvas.drawPath(path, line);
    }

    /** Open in the middle: what lies at the corner is seen through it. */
    private void handle(Canvas canvas, float x, float y, boolean focused) {
        Path ring = new Path();
        ring.addCircle(x, y, 14 * dp, Path.Direction.CW);
        outline(canvas, ring, 4);
        if (focused) {
            Path around = new Path();
            around.addCircle(x, y, 24 * dp, Path.Direction.CW);
            outline(canvas, around, 3);
        }
    }

    /** What lies under the finger, twice as large, in the upper corner that the finger is not in. */
    void loupe(Canvas canvas, Bitmap picture, float[] corners, CornersPlace place, int corner, int width) {
        float radius = LOUPE * dp;
        float x = place.viewX(corners[2 * corner]);
        float y = place.viewY(corners[2 * corner + 1]);
        boolean left = x > width / 2f;
        float centerX = left ? radius + 8 * dp : width - radius - 8 * dp;
        float centerY = radius + 8 * dp;
        Path glass = new Path();
        glass.addCircle(centerX, centerY, radius, Path.Direction.CW);
        canvas.save();
        canvas.clipPath(glass);
        canvas.drawColor(dark);
        canvas.translate(centerX - ENLARGED * x, centerY - ENLARGED * y);
        canvas.scale(ENLARGED, ENLARGED);
        canvas.drawBitmap(picture, matrix(place.scale, place.left, place.top), photo);
        outline(canvas, page(corners, place), 1);
        canvas.restore();
        outline(canvas, glass, 3);
    }
}
