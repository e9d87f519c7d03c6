package dk.walkntalk.phone.inside;

import android.app.Instrumentation;
import javax.inject.Inject;
import javax.inject.Named;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.android.internal.AndroidTestEnvironment;
import org.robolectric.internal.ShadowProvider;
import org.robolectric.pluginapi.Sdk;
import org.robolectric.pluginapi.TestEnvironmentLifecyclePlugin;

/** Robolectric's environment with what a phone has and a test has not: storage that lasts, and other apps. */
public final class PhoneEnvironment extends AndroidTestEnvironment {

    /** Called by Robolectric's injector. */
    @Inject
    public PhoneEnvironment(@Named("runtimeSdk") Sdk running, @Named("compileSdk") Sdk compiled,
            ShadowProvider[] shadows, TestEnvironmentLifecyclePlugin[] plugins) {
        super(running, compiled, shadows, plugins);
    }

    /** The one step between Robolectric's own folder and the app's first look at it. */
    @Override
    protected Instrumentation pickInstrumentation() {
        RuntimeEnvironment.setTempDirectory(new KeptFolder(Start.setup().data()));
        Clock.begin();
        return new PhoneInstrumentation();
    }
}
