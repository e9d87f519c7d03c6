package dk.walkntalk.paper;

import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import android.provider.MediaStore;
import androidx.annotation.Nullable;
import androidx.appcompat.app.AppCompatActivity;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.SavedStateHandle;
import androidx.test.core.app.ApplicationProvider;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** A screen that takes pictures, on a phone whose system may say no. */
public final class AskingHost extends AppCompatActivity {
    /** Makes the screen's camera. */
    static BiFunction<Fragment, Supplier<PictureSource>, Camera> cameras;
    /** What the system throws when it is asked for the camera app. */
    static RuntimeException no;

    final List<String> got = new ArrayList<>();

    @Override
    protected void onCreate(@Nullable Bundle state) {
        super.onCreate(state);
        getSupportFragmentManager().beginTransaction().add(new Screen(), "screen").commitNow();
    }

    @Override
    @SuppressWarnings("deprecation") // it is what the libraries call
    public void startActivityForResult(Intent intent, int code, @Nullable Bundle options) {
        if (no != null && MediaStore.ACTION_IMAGE_CAPTURE.equals(intent.getAction())) {
            throw no;
        }
        super.startActivityForResult(intent, code, options);
    }

    /** Asks for as many as {@code most} pictures. */
    void take(int most) {
        ((Screen) getSupportFragmentManager().findFragmentByTag("screen")).camera.take(most);
    }

    /** The screen itself. */
    public static final class Screen extends Fragment {
        private Camera camera;

        @Override
        public void onCreate(@Nullable Bundle state) {
            super.onCreate(state);
            Context context = ApplicationProvider.getApplicationContext();
            List<String> got = ((AskingHost) requireActivity()).got;
            PictureSource source = new PictureSource(new SavedStateHandle(), 7, new PhotoStore(context, Runnable::run),
                    Runnable::run, why -> got.add(String.valueOf(why)), (File file) -> got.add(file.getName()),
                    (Uri picture) -> got.add("chosen"));
            camera = cameras.apply(this, () -> source);
        }
    }
}
