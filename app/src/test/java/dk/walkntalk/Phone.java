package dk.walkntalk;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static org.junit.Assert.assertEquals;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.content.Context;
import android.content.Intent;
import android.graphics.Bitmap;
import android.os.Looper;
import android.os.StrictMode;
import androidx.core.content.FileProvider;
import androidx.test.core.app.ActivityScenario;
import androidx.test.core.app.ApplicationProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.junit.rules.TestRule;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;
import org.robolectric.shadows.ShadowActivity;
import org.robolectric.util.ReflectionHelpers;

/**
 * A phone with the app on it, for one test: starts it, waits for it, looks at it. Whatever the app reads or writes on
 * the main thread fails the test, and so does an accessibility finding on a screen that is looked at.
 */
@SuppressWarnings("removal") // see MainThreadGuard
public final class Phone implements TestRule {
    static final StrictMode.ThreadPolicy STRICT = new StrictMode.ThreadPolicy.Builder().detectDiskReads()
            .detectDiskWrites().detectNetwork().detectResourceMismatches().penaltyDeath().build();

    private static final int GLANCES = 4;
    private static final MainThreadGuard GUARD = new MainThreadGuard();

    private ActivityScenario<MainActivity> main;
    private ActivityScenario<WalkActivity> walk;
    private Intent walkIntent;
    private final List<String> barriers = new ArrayList<>();
    private BiConsumer<String, Bitmap> album = (name, picture) -> { };

    @Override
    public Statement apply(Statement test, Description description) {
        return new Statement() {
            @Override
            public void evaluate() throws Throwable {
                begin(description);
                List<String> violations;
                try {
                    test.evaluate();
                } finally {
                    violations = end();
                }
                assertEquals("files touched on the main thread", "", String.join("\n", violations));
                assertEquals("accessibility", "", String.join("\n", barriers));
            }
        };
    }

    private void begin(Description description) {
        keepPictures(Screenshot.looks(description));
        ReflectionHelpers.<java.util.Map<?, ?>>getStaticField(FileProvider.class, "sCache").clear(); // of before
        Recogniser.none();
        StrictMode.setThreadPolicy(STRICT);
        if (System.getSecurityManager() != GUARD) {
            System.setSecurityManager(GUARD);
        }
        GUARD.watch(Thread.currentThread());
    }

    private List<String> end() {
        try {
            if (walk != null) {
                walk.close();
            }
            if (main != null) {
                main.close();
            }
            settle();
        } finally {
            // for tests without a phone: code that asks a security manager's leave at every step is slow with one
            System.setSecurityManager(null);
            StrictMode.setThreadPolicy(StrictMode.ThreadPolicy.LAX);
            TestApp.setShelf(null);
        }
        return GUARD.stop();
    }

    /**
     * Every screen that is looked at goes to {@code album} too, under its name. With {@code -Dlooks=true} all tests
     * leave theirs in {@code target/looks}.
     */
    public void keepPictures(BiConsumer<String, Bitmap> album) {
        this.album = this.album.andThen(album);
    }

    /** Opens the app as from the launcher, anew when it is open. */
    public void open() {
        if (main != null) {
            main.close();
        }
        main = ActivityScenario.launch(MainActivity.class);
        settle();
    }

    /** The activity in front. */
    public <T> T front(java.util.function.Function<Activity, T> question) {
        Object[] answer = new Object[1];
        ActivityScenario.ActivityAction<Activity> ask = activity -> answer[0] = question.apply(activity);
        if (walk != null) {
            walk.onActivity(ask::perform);
        } else {
            main.onActivity(ask::perform);
        }
        @SuppressWarnings("unchecked") // it is what the question gave
        T result = (T) answer[0];
        return result;
    }

    private ActivityScenario<?> inFront() {
        return walk != null ? walk : main;
    }

    /** The intent that the app has just sent off, waiting for a result. */
    public ShadowActivity.IntentForResult sent() {
        settle();
        return front(activity -> shadowOf(activity).getNextStartedActivityForResult());
    }

    /** The intent that the app has just sent off. */
    public Intent started() {
        settle();
        return front(activity -> shadowOf(activity).getNextStartedActivity());
    }

    /** Answers an intent as another app would. */
    public void answer(Intent question, int code, Intent data) {
        front(activity -> {
            shadowOf(activity).receiveResult(question, code, data);
            return null;
        });
        settle();
    }

    /** Does what the system does when the app asks for the walk: stops home and starts the walk on top. */
    public void enterWalk() {
        Intent intent = sent().intent;
        assertEquals("dk.walkntalk.action.WALK", intent.getAction());
        main.moveToState(androidx.lifecycle.Lifecycle.State.CREATED);
        walk = ActivityScenario.launchActivityForResult(
                new Intent(intent).setClass(ApplicationProvider.getApplicationContext(), WalkActivity.class));
        walkIntent = intent;
        settle();
    }

    /** Does what the system does when the walk's activity has finished. */
    public void leaveWalk() {
        settle();
        int code = walk.getResult().getResultCode();
        walk.close();
        walk = null;
        main.moveToState(androidx.lifecycle.Lifecycle.State.RESUMED);
        answer(walkIntent, code, null);
    }

    /** Makes the activity in front anew, as a change of language or a turn of the phone does. */
    public void recreate() {
        inFront().recreate();
        settle();
    }

    /** Another app comes in front for a while. */
    public void awayAndBack() {
        away();
        back();
    }

    /** The app comes in front again, or its screen on. */
    public void back() {
        inFront().moveToState(androidx.lifecycle.Lifecycle.State.RESUMED);
        settle();
    }

    /** Another app comes in front, or the screen goes off. */
    public void away() {
        inFront().moveToState(androidx.lifecycle.Lifecycle.State.CREATED);
        settle();
    }

    /** Ends the process of the activity in front as the system does, and brings it back with what it had saved. */
    public void endProcess() {
        endProcess(null, 0, null);
    }

    /** The same, while another app is in front, which then answers {@code asked}. */
    public void endProcess(ShadowActivity.IntentForResult asked, int code, Intent data) {
        ProcessDeath.Answer answer = asked == null ? null : new ProcessDeath.Answer(asked.requestCode, code, data);
        if (walk != null) {
            ProcessDeath.in(walk, WalkActivity.class, answer);
        } else {
            ProcessDeath.in(main, MainActivity.class, answer);
        }
        settle();
    }

    /** Closes the app and opens it again from the launcher; what was on the screen is forgotten. */
    public void reopen() {
        if (walk != null) {
            walk.close();
            walk = null;
        }
        open();
    }

    /** Closes the app and lets another app open it with {@code intent}. */
    public void reopen(Intent intent) {
        main.close();
        main = ActivityScenario.launch(new Intent(intent).setClass(context(), MainActivity.class));
        settle();
    }

    /** The view with this id is on the screen. */
    public void sees(int id) {
        settle();
        onView(withId(id)).check(matches(isDisplayed()));
    }

    /**
     * Looks at the screen: it must pass the accessibility checks; its picture goes to the album. The ripple of the last
     * tap is drawn by the renderer in its own time and lies over text while it fades, so a finding must last.
     */
    public void look(String name) {
        Bitmap picture = null;
        List<String> findings = List.of("not looked yet");
        for (int glance = 0; glance < GLANCES && !findings.isEmpty(); glance++) {
            settle();
            shadowOf(Looper.getMainLooper()).idleFor(Duration.ofMillis(700));
            settle();
            Screenshot shot = unwatched(Screenshot::take);
            picture = shot.picture;
            findings = unwatched(() -> Accessibility.findings(shot));
        }
        album.accept(name, picture);
        findings.forEach(finding -> barriers.add(name + ": " + finding));
    }

    /** Lets time pass for the app's clock and for what is waiting on the main thread. */
    public void wait(Duration time) {
        ApplicationProvider.<TestApp>getApplicationContext().pass(time);
        shadowOf(Looper.getMainLooper()).idleFor(time);
        settle();
    }

    /** Waits until disk and background work are done and the screen shows it. */
    public void settle() {
        App app = ApplicationProvider.getApplicationContext();
        for (int i = 0; i < 6; i++) {
            shadowOf(Looper.getMainLooper()).idle();
            await(app.work()::execute);
            await(app.disk()::execute);
        }
        shadowOf(Looper.getMainLooper()).idle();
    }

    private static void await(java.util.concurrent.Executor thread) {
        FutureTask<?> done = new FutureTask<>(() -> { }, null);
        thread.execute(done);
        try {
            done.get(60, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("the app's background work does not end", e);
        }
    }

    /** Runs what the test itself reads or writes, which is no fault of the app; and at full speed. */
    public static <T> T unwatched(Callable<T> work) {
        StrictMode.ThreadPolicy policy = StrictMode.getThreadPolicy();
        SecurityManager guard = System.getSecurityManager();
        StrictMode.setThreadPolicy(StrictMode.ThreadPolicy.LAX);
        System.setSecurityManager(null);
        try {
            return work.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            System.setSecurityManager(guard);
            StrictMode.setThreadPolicy(policy);
        }
    }

    /** The app's context. */
    public static Context context() {
        return ApplicationProvider.getApplicationContext();
    }
}
