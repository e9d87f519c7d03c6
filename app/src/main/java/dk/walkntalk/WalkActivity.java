package dk.walkntalk;

import android.os.Bundle;
import android.view.KeyEvent;
import android.view.WindowManager;
import androidx.activity.EdgeToEdge;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.appcompat.app.AppCompatActivity;
import androidx.fragment.app.Fragment;
import androidx.navigation.fragment.NavHostFragment;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Edges;
import dk.walkntalk.ui.WalkKeys;

/** The walk: an activity of its own, since it keeps the screen on and takes the phone's keys. */
public final class WalkActivity extends AppCompatActivity {
    @Override
    protected void onCreate(@Nullable Bundle state) {
        App app = (App) getApplication();
        getSupportFragmentManager().setFragmentFactory(new Screens(app.models()));
        EdgeToEdge.enable(this);
        super.onCreate(state);
        getWindow().addFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON);
        setContentView(R.layout.walk);
        Edges.keepClear(findViewById(R.id.walk_root));
        FaultBanner.watch(this, app.disk(), findViewById(R.id.walk_root));
        host().getNavController().setGraph(R.navigation.walk,
                Args.conversation(getIntent().getLongExtra(Args.CONVERSATION, 0)));
    }

    @Override
    public boolean dispatchKeyEvent(@NonNull KeyEvent event) {
        Fragment screen = host().getChildFragmentManager().getPrimaryNavigationFragment();
        if (screen instanceof WalkKeys && isWalkKey(event.getKeyCode())) {
            return event.getAction() != KeyEvent.ACTION_DOWN || event.getRepeatCount() > 0
                    || ((WalkKeys) screen).onWalkKey(event.getKeyCode());
        }
        return super.dispatchKeyEvent(event);
    }

    private static boolean isWalkKey(int key) {
        return key == KeyEvent.KEYCODE_VOLUME_UP || key == KeyEvent.KEYCODE_VOLUME_DOWN
                || key == KeyEvent.KEYCODE_HEADSETHOOK || key == KeyEvent.KEYCODE_PAGE_UP
                || key == KeyEvent.KEYCODE_PAGE_DOWN;
    }

    private NavHostFragment host() {
        return (NavHostFragment) getSupportFragmentManager().findFragmentById(R.id.walk_host);
    }
}
