package dk.walkntalk.camera;

import android.content.Context;
import android.graphics.Canvas;
import android.graphics.Color;
import android.graphics.DashPathEffect;
import android.graphics.Matrix;
import android.graphics.Paint;
import android.graphics.Path;
import android.view.View;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import dk.walkntalk.paper.Outline;

/** Draws the sheet that was found over what the camera sees: whole, or dashed where something of it is missing. */
final class OutlineView extends View {
    private static final float LINE_DP = 3;
    private static final float RIM_DP = 6;
    private static final float DASH_DP = 12;
    private static final int POINTS = 4;

    private final Path path = new Path();
    private final Paint line = new Paint(Paint.ANTI_ALIAS_FLAG);
    private final Paint rim = new Paint(Paint.ANTI_ALIAS_FLAG);
    private final DashPathEffect dashes;

    OutlineView(Context context) {
        super(context);
        // the line below says in words what is drawn here
        setImportantForAccessibility(IMPORTANT_FOR_ACCESSIBILITY_NO);
        float dp = getResources().getDisplayMetrics().density;
        dashes = new DashPathEffect(new float[] {DASH_DP * dp, DASH_DP * dp}, 0);
        stroke(rim, Color.BLACK, RIM_DP * dp);
        stroke(line, Color.WHITE, LINE_DP * dp);
    }

    /** A white line with a dark rim is seen on any ground. */
    private static void stroke(Paint paint, int colour, float width) {
        paint.setStyle(Paint.Style.STROKE);
        paint.setStrokeJoin(Paint.Join.ROUND);
        paint.setColor(colour);
        paint.setStrokeWidth(width);
    }

    /**
     * Shows {@code outline}, or nothing when there is none or it is not known where it lies.
     *
     * @param sensorToFrame from the sensor's coordinates to those of the outline
     * @param sensorToView  from the sensor's coordinates to this view's
     */
    void show(Outline outline, Matrix sensorToFrame, @Nullable Matrix sensorToView) {
        path.rewind();
        Matrix frameToView = new Matrix();
        if (outline.corners().length == 2 * POINTS && sensorToView != null && sensorToFrame.invert(frameToView)) {
            frameToView.postConcat(sensorToView);
            float[] corners = outline.corners().clone();
            frameToView.mapPoints(corners);
            path.moveTo(corners[0], corners[1]);
            for (int i = 1; i < POINTS; i++) {
                path.lineTo(corners[2 * i], corners[2 * i + 1]);
            }
            path.close();
        }
        boolean whole = outline.hint() != Outline.Hint.CUT_OFF;
        line.setPathEffect(whole ? null : dashes);
        rim.setPathEffect(whole ? null : dashes);
        invalidate();
    }

    @Override
    protected void onDraw(@NonNull Canvas canvas) {
        canvas.drawPath(path, rim);
        canvas.drawPath(path, line);
    }
}
