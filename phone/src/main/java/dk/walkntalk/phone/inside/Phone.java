package dk.walkntalk.phone.inside;

import android.app.Activity;
import android.app.Application;
import android.content.ActivityNotFoundException;
import android.content.Intent;
import android.os.Handler;
import android.os.Looper;
import dk.walkntalk.phone.link.Answer;
import dk.walkntalk.phone.link.Device;
import dk.walkntalk.phone.link.Request.Kind;
import dk.walkntalk.phone.link.Setup;
import dk.walkntalk.phone.link.Viewer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.robolectric.Robolectric;
import org.robolectric.RuntimeEnvironment;

/** The phone. Whatever is done to it from outside is done on its main thread, in the order in which it came. */
public final class Phone implements Device, Runnable {
    private static final long REST_SECONDS = 5;
    private static Phone current;

    private final Application app = RuntimeEnvironment.getApplication();
    /** What hands do must not wait until a picture is drawn that is due. */
    private final Handler main = Handler.createAsync(Looper.getMainLooper());
    private final OwnActivities own = new OwnActivities(app);
    private final Asked asked = new Asked();
    private final Task task = new Task();
    private final Screen screen = new Screen();
    private final Focus focus = new Focus();
    private final Fingers fingers = new Fingers();
    private final Keys keys = new Keys();
    private final Input input = new Input(this::hasWindow);
    private final Loop loop = new Loop(this::settle, screen::patience, this::crash);
    private final AppThreads threads = new AppThreads();
    private final Surroundings surroundings;
    private final Setup setup;
    private Look look;
    /** How it is to be; what Android posts about one change must be through before the next. */
    private Look wanted;
    /** How the app has crashed; null while it runs. */
    private String trace;
    private volatile State state;

    Phone(Setup setup) {
        this.setup = setup;
        current = this;
        look = Look.upright(setup);
        wanted = look;
        state = describe();
        Path data = setup.data();
        Incoming.begin(Folders.emptied(data.resolve("came")));
        surroundings = new Surroundings(app, asked,
                new Outgoing(app, Folders.emptied(data.resolve("left")), asked),
                new Permissions(app, data.resolve("permissions.txt")));
        OtherApps.install(app);
        Robolectric.setupContentProvider(Incoming.class, Incoming.AUTHORITY);
        threads.onCrash(e -> main.post(() -> crash(e)));
    }

    static Phone current() {
        return current;
    }

    /** For the stand-ins of what an app finds in the system itself. */
    static Asked asked() {
        return current.asked;
    }

    Task task() {
        return task;
    }

    /** Shows the first screen. */
    void begin() {
        open(setup.open() == null ? own.launcher() : Folders.opening(setup.open(), app.getPackageName()));
    }

    private void open(Intent intent) {
        if (!startOwn(intent, null, -1)) {
            throw new ActivityNotFoundException(intent.toString());
        }
        loop.turn();
    }

    @Override
    public void run() {
        loop.run();
    }

    /** An intent that somebody starts: an activity of the app itself, or something that its surroundings do. */
    void start(Intent intent, Activity caller, String who, int requestCode) {
        if (intent.getComponent() != null && startSoon(intent, caller, requestCode)) {
            return;
        }
        boolean there = surroundings.start(intent, (code, data) -> main.post(() -> {
            Entry entry = caller == null ? null : task.of(caller);
            entry = entry == null ? task.top() : entry;
            if (entry != null && requestCode >= 0) {
                entry.deliver(who, requestCode, code, data);
            }
        })) || startSoon(intent, caller, requestCode);
        if (!there) {
            asked.tell(Kind.NOBODY, List.of(Objects.toString(intent.getAction(), "")));
            throw new ActivityNotFoundException(intent.toString());
        }
    }

    private boolean startSoon(Intent intent, Activity caller, int requestCode) {
        if (own.of(intent) == null) {
            return false;
        }
        Intent copy = new Intent(intent);
        main.post(() -> startOwn(copy, caller == null ? null : task.of(caller), requestCode));
        return true;
    }

    private boolean startOwn(Intent intent, Entry caller, int requestCode) {
        Class<? extends Activity> type = own.of(intent);
        if (type != null) {
            task.start(type, intent, caller, requestCode);
        }
        return type != null;
    }

    private void settle() {
        if (trace != null) {
            return;
        }
        if (!wanted.equals(look)) {
            change();
        }
        task.settle();
        input.flow();
        if (task.isEmpty()) {
            // as on a phone with one app: from its home screen there is one way to go
            startOwn(own.launcher(), null, -1);
        }
        List<Pane> panes = Pane.all();
        focus.follow(panes);
        screen.show(panes, state.width(), state.height());
    }

    private void crash(Throwable cause) {
        if (trace != null) {
            return;
        }
        StringWriter words = new StringWriter();
        cause.printStackTrace(new PrintWriter(words));
        trace = words.toString();
        asked.withdrawAll();
        input.clear();
        task.clear();
        Folders.closeWindows();
        asked.tell(Kind.CRASH, List.of(trace));
    }

    @Override
    public void restart() {
        main.post(() -> {
            if (trace != null) {
                trace = null;
                begin();
            }
        });
    }

    @Override
    public void watch(Viewer viewer) {
        main.post(() -> {
            screen.watch(viewer);
            asked.watch(viewer);
            if (viewer != null && trace != null) {
                asked.tell(Kind.CRASH, List.of(trace));
            }
        });
    }

    /** Something that hands do. */
    private void hand(Runnable what) {
        main.post(() -> {
            if (trace == null) {
                screen.touched();
                input.add(what);
            }
        });
    }

    private boolean hasWindow() {
        return wanted.equals(look) && !task.isLeaving() && !Pane.all().isEmpty();
    }

    @Override
    public void touch(Touch touch, float x, float y) {
        hand(() -> fingers.touch(touch, x, y));
    }

    @Override
    public void wheel(float x, float y, float right, float down) {
        hand(() -> Wheel.turn(x, y, right, down));
    }

    @Override
    public void text(String words) {
        hand(() -> keys.type(words));
    }

    @Override
    public void key(int keyCode, int metaState, boolean down) {
        hand(() -> keys.press(keyCode, metaState, down));
    }

    @Override
    public void back() {
        hand(keys::back);
    }

    @Override
    public void turn() {
        wants(now -> now.turned());
    }

    @Override
    public void dark(boolean on) {
        wants(now -> now.dark(on));
    }

    @Override
    public void fontScale(float scale) {
        wants(now -> now.fontScale(scale));
    }

    /** Not in turn with hands: of changes close together one is made. */
    private void wants(UnaryOperator<Look> change) {
        main.post(() -> {
            screen.touched();
            wanted = change.apply(wanted);
        });
    }

    private void change() {
        if (wanted.fontScale() != look.fontScale()) {
            RuntimeEnvironment.setFontScale(wanted.fontScale());
        }
        look = wanted;
        RuntimeEnvironment.setQualifiers(look.qualifiers());
        state = describe();
        task.relaunchAll();
    }

    private State describe() {
        float density = look.dpi() / 160f;
        return new State(Math.round(look.across() * density), Math.round(look.down() * density), density,
                look.onItsSide(), look.dark(), look.fontScale(), look.language());
    }

    @Override
    public void answer(long request, Answer answer) {
        main.post(() -> asked.answer(request, answer));
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public List<Element> elements() {
        return Elements.inFront(main, () -> trace != null);
    }

    @Override
    public void close() {
        CountDownLatch done = new CountDownLatch(1);
        main.post(() -> {
            try {
                task.clear();
                app.onTerminate();
            } finally {
                loop.end();
                done.countDown();
            }
        });
        try {
            done.await(REST_SECONDS, TimeUnit.SECONDS);
            threads.awaitRest(TimeUnit.SECONDS.toMillis(REST_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
