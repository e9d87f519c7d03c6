package dk.walkntalk;

import android.os.Bundle;
import android.view.KeyEvent;
import android.view.View;
import androidx.activity.EdgeToEdge;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.appcompat.app.AppCompatActivity;
import androidx.fragment.app.Fragment;
import androidx.fragment.app.FragmentFactory;
import dk.walkntalk.camera.CameraFragment;
import dk.walkntalk.camera.CameraParts;
import dk.walkntalk.paper.SheetFinder;
import dk.walkntalk.ui.Edges;
import dk.walkntalk.ui.Hand;

/** The camera within the app: an activity of its own, since it takes the phone's keys. */
public final class CameraActivity extends AppCompatActivity {
    @Override
    protected void onCreate(@Nullable Bundle state) {
        App app = (App) getApplication();
        getSupportFragmentManager().setFragmentFactory(new FragmentFactory() {
            @NonNull
            @Override
            public Fragment instantiate(@NonNull ClassLoader loader, @NonNull String name) {
                return name.equals(CameraFragment.class.getName())
                        ? new CameraFragment(CameraParts.ofPhone(new SheetFinder(), app.work())) : super.instantiate(loader, name);
            }
        });
        EdgeToEdge.enable(this);
        super.onCreate(state);
        View root = findViewById(android.R.id.content);
        Edges.keepClear(root);
        if (state == null) {
            getSupportFragmentManager().beginTransaction()
                    .add(android.R.id.content, CameraFragment.class, getIntent().getExtras()).commitNow();
        }
        app.walkMode().mode().observe(this, mode -> Hand.set(root, mode.leftHand()));
    }

    @Override
    public boolean dispatchKeyEvent(@NonNull KeyEvent event) {
        return screen().takes(event) || super.dispatchKeyEvent(event) || screen().takesUnused(event);
    }

    private CameraFragment screen() {
        return (CameraFragment) getSupportFragmentManager().findFragmentById(android.R.id.content);
    }
}
