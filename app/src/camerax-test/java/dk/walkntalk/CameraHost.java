package dk.walkntalk;

import static org.robolectric.Shadows.shadowOf;

import android.content.Context;
import android.content.Intent;
import android.content.pm.ActivityInfo;
import android.os.Bundle;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.appcompat.app.AppCompatActivity;
import androidx.fragment.app.Fragment;
import androidx.fragment.app.FragmentFactory;
import dk.walkntalk.camera.CameraFragment;
import dk.walkntalk.camera.CameraParts;
import dk.walkntalk.paper.CameraContract;

/** Holds the camera's screen as {@link CameraActivity} does, with the parts that a test brings. */
public final class CameraHost extends AppCompatActivity {
    private static CameraParts parts;

    /** An intent that opens it. */
    static Intent intent(CameraParts withParts, String path, int most) {
        parts = withParts;
        Context context = Phone.context();
        declare(context, CameraHost.class);
        return new Intent(context, CameraHost.class).putExtra(CameraContract.PATH, path)
                .putExtra(CameraContract.MOST, most);
    }

    /** What a manifest would say of {@code type}. */
    static void declare(Context context, Class<?> type) {
        ActivityInfo info = new ActivityInfo();
        info.packageName = context.getPackageName();
        info.name = type.getName();
        info.theme = R.style.Theme_WalkNTalk;
        info.exported = false;
        shadowOf(context.getPackageManager()).addOrUpdateActivity(info);
    }

    @Override
    protected void onCreate(@Nullable Bundle state) {
        getSupportFragmentManager().setFragmentFactory(new FragmentFactory() {
            @NonNull
            @Override
            public Fragment instantiate(@NonNull ClassLoader loader, @NonNull String name) {
                return name.equals(CameraFragment.class.getName()) ? new CameraFragment(parts)
                        : super.instantiate(loader, name);
            }
        });
        super.onCreate(state);
        if (state == null) {
            getSupportFragmentManager().beginTransaction()
                    .add(android.R.id.content, CameraFragment.class, getIntent().getExtras()).commitNow();
        }
    }
}
