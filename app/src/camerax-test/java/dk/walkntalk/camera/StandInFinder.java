package dk.walkntalk.camera;

import android.content.Context;
import android.graphics.Bitmap;
import android.graphics.BitmapFactory;
import android.graphics.Matrix;
import android.view.View;
import android.widget.ImageView;
import androidx.camera.core.MeteringPointFactory;
import androidx.camera.core.Preview;

/** Shows a picture in place of what a camera sees, as the preview does: whole, in the middle. */
final class StandInFinder implements Viewfinder {
    private final ImageView view;
    private final int width;
    private final int height;

    StandInFinder(Context context, byte[] jpeg) {
        Bitmap picture = BitmapFactory.decodeByteArray(jpeg, 0, jpeg.length);
        width = picture.getWidth();
        height = picture.getHeight();
        view = new ImageView(context);
        view.setImageBitmap(picture);
        view.setScaleType(ImageView.ScaleType.FIT_CENTER);
        view.setImportantForAccessibility(View.IMPORTANT_FOR_ACCESSIBILITY_NO);
    }

    @Override
    public View view() {
        return view;
    }

    @Override
    public Preview.SurfaceProvider surface() {
        return null;
    }

    @Override
    public MeteringPointFactory points() {
        return null;
    }

    /** The sensor has as many pixels as the picture. */
    @Override
    public Matrix sensorToView() {
        float scale = Math.min((float) view.getWidth() / width, (float) view.getHeight() / height);
        Matrix matrix = new Matrix();
        matrix.setScale(scale, scale);
        matrix.postTranslate((view.getWidth() - scale * width) / 2, (view.getHeight() - scale * height) / 2);
        return matrix;
    }
}
