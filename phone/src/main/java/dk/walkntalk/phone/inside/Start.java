package dk.walkntalk.phone.inside;

import dk.walkntalk.phone.link.Setup;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.robolectric.internal.AndroidSandbox;
import org.robolectric.manifest.AndroidManifest;
import org.robolectric.shadows.ShadowAlarmManager;
import org.robolectric.shadows.ShadowChoreographer;
import org.robolectric.shadows.ShadowLog;
import org.robolectric.shadows.ShadowView;

/** Brings the phone up: the platform, then the app, then its first screen. Made and called on the main thread. */
public final class Start implements Callable<Phone> {
    /** So that a change is seen within half of what an eye needs. */
    private static final Duration FRAME = Duration.ofMillis(8);
    private static Setup setup;

    private final AndroidSandbox sandbox;

    /** @param setup what to begin with; there is one phone in a sandbox */
    public Start(AndroidSandbox sandbox, Setup setup) {
        this.sandbox = sandbox;
        Start.setup = setup;
    }

    static Setup setup() {
        return setup;
    }

    @Override
    public Phone call() {
        Thread.currentThread().setContextClassLoader(sandbox.getRobolectricClassLoader());
        // windows as large as what is in them, where their gravity puts them
        System.setProperty("robolectric.windowManager.useRequestedSize", "true");
        System.setProperty("robolectric.installFakeMediaProvider", "false");
        sandbox.getTestEnvironment().setUpApplicationState("phone", new FixedModes(Look.upright(setup).qualifiers()),
                new AndroidManifest(setup.manifest(), null, null, null, null, setup.resources()));
        ShadowLog.setCaptureLogsEnabled(false);
        // alarms go off by the clock, not when a test says so
        ShadowAlarmManager.setAutoSchedule(true);
        ShadowView.setUseRealViewAnimations(true);
        ShadowChoreographer.setPaused(true);
        ShadowChoreographer.setFrameDelay(FRAME);
        Phone phone = new Phone(setup);
        phone.begin();
        return phone;
    }
}
