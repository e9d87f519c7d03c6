package dk.walkntalk;

import android.graphics.Color;
import android.media.AudioManager;
import android.os.Bundle;
import android.view.KeyEvent;
import android.view.MotionEvent;
import android.view.View;
import androidx.activity.EdgeToEdge;
import androidx.activity.SystemBarStyle;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.appcompat.app.AppCompatActivity;
import androidx.fragment.app.Fragment;
import androidx.fragment.app.FragmentManager;
import androidx.lifecycle.LiveData;
import androidx.navigation.fragment.NavHostFragment;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Edges;
import dk.walkntalk.ui.Hand;
import dk.walkntalk.ui.TextButtons;
import dk.walkntalk.ui.WalkKeys;
import dk.walkntalk.voice.HeadsetKeys;
import dk.walkntalk.walk.ActiveMode;
import dk.walkntalk.walk.GripSensors;
import dk.walkntalk.walk.RainCover;
import dk.walkntalk.walk.TapAlarm;
import dk.walkntalk.walk.WalkMode;

/** The walk: an activity of its own, since it keeps the screen on, takes the phone's keys, and has a theme for the sun. */
public final class WalkActivity extends AppCompatActivity {
    private static final String SUN = "sun";

    private final WalkButtons buttons = new WalkButtons(this::wish);
    private HeadsetKeys headset;
    private boolean sun;
    private RainCover rain;
    private GripSensors grip;
    private TapAlarm taps;

    @Override
    protected void onCreate(@Nullable Bundle state) {
        App app = (App) getApplication();
        getSupportFragmentManager().setFragmentFactory(new Screens(app.models()));
        setLight(app.walkMode().mode().getValue(), state);
        super.onCreate(state);
        headset = new HeadsetKeys(this, this::key);
        setContentView(R.layout.walk);
        Edges.keepClear(findViewById(R.id.walk_root));
        if (sun) {
            TextButtons.keepUnderlined(findViewById(R.id.walk_root));
        }
        FaultBanner.watch(this, app.disk(), findViewById(R.id.walk_root));
        long conversation = getIntent().getLongExtra(Args.CONVERSATION, 0);
        rain = new RainCover(this, findViewById(R.id.walk_host));
        grip = new GripSensors(this);
        taps = new TapAlarm(this, app.clock());
        getLifecycle().addObserver(taps);
        LiveData<Conversation> talk = app.conversations().watch(conversation);
        LiveData<WalkMode> mode = ActiveMode.of(app.walkMode().mode(), talk);
        mode.observe(this, now -> walk(now, talk.getValue()));
        talk.observe(this, now -> walk(mode.getValue(), now));
        host().getChildFragmentManager().registerFragmentLifecycleCallbacks(new FragmentManager.FragmentLifecycleCallbacks() {
            @Override
            public void onFragmentViewCreated(@NonNull FragmentManager screens, @NonNull Fragment screen,
                    @NonNull View view, @Nullable Bundle saved) {
                Hand.set(view, mode.getValue() != null && mode.getValue().leftHand());
            }
        }, false);
        host().getNavController().setGraph(R.navigation.walk, Args.conversation(conversation));
    }

    /** The sun's theme, from the first picture on: what holds for this conversation is read later than that. */
    private void setLight(@Nullable WalkMode mode, @Nullable Bundle state) {
        sun = state != null ? state.getBoolean(SUN) : mode != null && mode.sun();
        if (sun) {
            getTheme().applyStyle(R.style.ThemeOverlay_WalkNTalk_Sun, true);
            SystemBarStyle bar = SystemBarStyle.light(Color.TRANSPARENT, Color.TRANSPARENT);
            EdgeToEdge.enable(this, bar, bar);
        } else {
            EdgeToEdge.enable(this);
        }
    }

    private void walk(@Nullable WalkMode mode, @Nullable Conversation talk) {
        if (mode == null || talk == null) {
            return;
        }
        grip.want(!talk.row().arrangement.seated);
        taps.set(talk, mode);
        Hand.set(findViewById(R.id.walk_root), mode.leftHand());
        if (mode.sun() != sun) {
            sun = mode.sun();
            recreate();
        }
    }

    @Override
    protected void onSaveInstanceState(@NonNull Bundle state) {
        super.onSaveInstanceState(state);
        state.putBoolean(SUN, sun);
    }

    @Override
    public boolean dispatchKeyEvent(@NonNull KeyEvent event) {
        return rain.takes(event) || key(event) || super.dispatchKeyEvent(event);
    }

    /** True when the walk has a use for the key; while somebody telephones, volume is volume. */
    private boolean key(KeyEvent event) {
        return screen() instanceof WalkKeys
                && getSystemService(AudioManager.class).getMode() == AudioManager.MODE_NORMAL && buttons.takes(event);
    }

    private void wish(WalkKeys.Wish wish) {
        if (screen() instanceof WalkKeys) {
            ((WalkKeys) screen()).onWalkKey(wish);
        }
    }

    @Override
    public boolean dispatchTouchEvent(@NonNull MotionEvent event) {
        if (rain.isLocked()) {
            // drops hold nothing in hand and have nothing in view
            return true;
        }
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
