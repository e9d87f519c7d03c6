package dk.walkntalk.ui;

import android.content.Context;
import android.graphics.Canvas;
import android.graphics.Color;
import android.graphics.Paint;
import android.util.AttributeSet;
import android.view.View;
import androidx.annotation.Nullable;

/**
 * A QR code as large as there is room for: square, dark on white in dark theme too, since many readers want it so, and
 * with the white border of four modules that the standard asks for (ISO/IEC 18004, 6.3.8). Each module is a whole number
 * of pixels, so that edges are sharp.
 */
public final class QrView extends View {
    private static final int QUIET = 4;

    private final Paint paint = new Paint();
    private boolean[][] dark = new boolean[0][0];

    public QrView(Context context, @Nullable AttributeSet attrs) {
        super(context, attrs);
        setImportantForAccessibility(IMPORTANT_FOR_ACCESSIBILITY_YES);
        // a code is for a camera: inverted by the system's forced dark theme, some could not read it
        if (android.os.Build.VERSION.SDK_INT >= android.os.Build.VERSION_CODES.Q) {
            setForceDarkAllowed(false);
        }
    }

    /**
     * Shows a code.
     *
     * @param dark        its modules row by row, true where dark; as many rows as columns
     * @param description what TalkBack says it is for
     */
    public void show(boolean[][] dark, CharSequence description) {
        this.dark = dark;
        setContentDescription(description);
        invalidate();
    }

    /** As wide as it may be, and as high as it is wide; never beyond what it was given. */
    @Override
    protected void onMeasure(int widthSpec, int heightSpec) {
        int width = getDefaultSize(getSuggestedMinimumWidth(), widthSpec);
        int height = MeasureSpec.getMode(heightSpec) == MeasureSpec.UNSPECIFIED ? width
                : MeasureSpec.getSize(heightSpec);
        int side = width == 0 ? height : height == 0 ? width : Math.min(width, height);
        setMeasuredDimension(resolveSize(side, widthSpec), resolveSize(side, heightSpec));
    }

    @Override
    protected void onDraw(Canvas canvas) {
        if (dark.length == 0) {
            return;
        }
        int modules = dark.length + 2 * QUIET;
        int side = Math.min(getWidth(), getHeight());
        int module = Math.max(1, side / modules);
        int left = (getWidth() - module * dark.length) / 2;
        int top = (getHeight() - module * dark.length) / 2;
        paint.setColor(Color.WHITE);
        canvas.drawRect((getWidth() - side) / 2f, (getHeight() - side) / 2f, (getWidth() + side) / 2f,
                (getHeight() + side) / 2f, paint);
        paint.setColor(Color.BLACK);
        for (int y = 0; y < dark.length; y++) {
            for (int x = 0; x < dark.length; x++) {
                if (dark[y][x]) {
                    canvas.drawRect(left + x * module, top + y * module, left + (x + 1) * module,
                            top + (y + 1) * module, paint);
                }
            }
        }
    }
}
