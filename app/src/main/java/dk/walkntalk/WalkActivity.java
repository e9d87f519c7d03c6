package dk.walkntalk;

import android.os.Bundle;
import android.view.KeyEvent;
import android.view.MotionEvent;
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
import dk.walkntalk.voice.HeadsetKeys;

/** The walk: an activity of its own, since it keeps the screen on and takes the phone's keys. */
public final class WalkActivity extends AppCompatActivity {
    private final WalkButtons buttons = new WalkButtons(this::wish);
    private HeadsetKeys headset;

    @Override
    protected void onCreate(@Nullable Bundle state) {
        App app = (App) getApplication();
        getSupportFragmentManager().setFragmentFactory(new Screens(app.models()));
        EdgeToEdge.enable(this);
        super.onCreate(state);
        headset = new HeadsetKeys(this, this::key);
        getWindow().addFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON);
        setContentView(R.layout.walk);
        Edges.keepClear(findViewById(R.id.walk_root));
        FaultBanner.watch(this, app.disk(), findViewById(R.id.walk_root));
        host().getNavController().setGraph(R.navigation.walk,
                Args.conversation(getIntent().getLongExtra(Args.CONVERSATION, 0)));
    }

    @Override
    public boolean dispatchKeyEvent(@NonNull KeyEvent event) {
        return key(event) || super.dispatchKeyEvent(event);
    }

    /** True when the walk has a use for the key. */
    private boolean key(KeyEvent event) {
        return screen() instanceof WalkKeys && buttons.takes(event);
    }

    private void wish(WalkKeys.Wish wish) {
        if (screen() instanceof WalkKeys) {
            ((WalkKeys) screen()).onWalkKey(wish);
        }
    }

    @Override
    public boolean dispatchTouchEvent(@NonNull MotionEvent event) {
        touched();
        return super.dispatchTouchEvent(event);
    }

    /** A finger that explores the screen with a screen reader arrives here. */
    @Override
    public boolean dispatchGenericMotionEvent(@NonNull MotionEvent event) {
        touched();
        return super.dispatchGenericMotionEvent(event);
    }

    private void touched() {
        if (screen() instanceof WalkKeys) {
            ((WalkKeys) screen()).onInteraction();
        }
    }

    @Override
    protected void onResume() {
        super.onResume();
        headset.take();
    }

    @Override
    protected void onPause() {
        headset.leave();
        super.onPause();
    }

    @Override
    protected void onDestroy() {
        buttons.close();
        headset.close();
        super.onDestroy();
    }

    private Fragment screen() {
        return host().getChildFragmentManager().getPrimaryNavigationFragment();
    }

    private NavHostFragment host() {
        return (NavHostFragment) getSupportFragmentManager().findFragmentById(R.id.walk_host);
    }
}
