package dk.walkntalk.phone;

import dk.walkntalk.phone.inside.PhoneActivity;
import dk.walkntalk.phone.inside.PhoneEnvironment;
import dk.walkntalk.phone.inside.PhonePrinter;
import dk.walkntalk.phone.inside.PhoneRecogniser;
import dk.walkntalk.phone.inside.PhoneRipple;
import dk.walkntalk.phone.inside.PhoneToast;
import dk.walkntalk.phone.inside.PhoneVibrator;
import dk.walkntalk.phone.inside.PhoneVoice;
import dk.walkntalk.phone.inside.Start;
import dk.walkntalk.phone.link.Device;
import dk.walkntalk.phone.link.Setup;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.robolectric.android.AndroidSdkShadowMatcher;
import org.robolectric.annotation.ResourcesMode;
import org.robolectric.annotation.SQLiteMode;
import org.robolectric.config.AndroidConfigurer;
import org.robolectric.interceptors.AndroidInterceptors;
import org.robolectric.internal.AndroidSandbox;
import org.robolectric.internal.AndroidSandbox.TestEnvironmentSpec;
import org.robolectric.internal.SandboxManager;
import org.robolectric.internal.bytecode.ClassHandlerBuilder;
import org.robolectric.internal.bytecode.InstrumentationConfiguration;
import org.robolectric.internal.bytecode.Interceptors;
import org.robolectric.internal.bytecode.ShadowMap;
import org.robolectric.internal.bytecode.ShadowProviders;
import org.robolectric.internal.dependency.DependencyJar;
import org.robolectric.internal.dependency.DependencyResolver;
import org.robolectric.pluginapi.Sdk;
import org.robolectric.pluginapi.SdkProvider;
import org.robolectric.util.inject.Injector;

/** Makes the sandbox in which Android and the app live, and starts the phone in it. */
final class Launch {
    private static final int API_LEVEL = 35;

    private Launch() { }

    /** Starts the phone; returns when its first screen is there. From then on it runs by itself. */
    static Device start(AppFacts app, Setup setup) throws IOException {
        ClassLoader classes = app.classes(Launch.class.getClassLoader());
        Thread.currentThread().setContextClassLoader(classes);
        Injector injector = new Injector.Builder(classes).bind(Properties.class, System.getProperties())
                .bind(DependencyResolver.class, new Platform(app))
                .bind(TestEnvironmentSpec.class, new TestEnvironmentSpec(PhoneEnvironment.class)).build();
        AndroidSandbox sandbox = sandbox(injector);
        Device phone = sandbox.runOnMainThread(() -> inside(sandbox, setup).call());
        Thread life = new Thread(() -> sandbox.runOnMainThread((Runnable) phone), "phone");
        life.setDaemon(true);
        life.start();
        return phone;
    }

    /** The platform comes with the build: nothing is looked for on the network. */
    private record Platform(AppFacts app) implements DependencyResolver {
        @Override
        public java.net.URL getLocalArtifactUrl(DependencyJar dependency) {
            try {
                return app.platform().toUri().toURL();
            } catch (java.net.MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static AndroidSandbox sandbox(Injector injector) {
        Sdk sdk = injector.getInstance(SdkProvider.class).getSdks().stream()
                .filter(each -> each.getApiLevel() == API_LEVEL).findFirst().orElseThrow();
        Interceptors interceptors = new Interceptors(AndroidInterceptors.all());
        InstrumentationConfiguration.Builder builder = new InstrumentationConfiguration.Builder();
        new AndroidConfigurer(injector.getInstance(ShadowProviders.class)).configure(builder, interceptors);
        builder.doNotAcquirePackage("dk.walkntalk.phone.link.");
        AndroidSandbox sandbox = injector.getInstance(SandboxManager.SandboxBuilder.class).build(builder.build(), sdk,
                sdk, ResourcesMode.Mode.BINARY, SQLiteMode.Mode.NATIVE);
        ShadowMap shadows = injector.getInstance(ShadowProviders.class).getBaseShadowMap().newBuilder()
                .addShadowClasses(PhoneActivity.class, PhoneToast.class, PhoneVibrator.class, PhoneRecogniser.class,
                        PhoneVoice.class, PhonePrinter.class, PhoneRipple.class).build();
        sandbox.replaceShadowMap(shadows);
        sandbox.configure(injector.getInstance(ClassHandlerBuilder.class).build(shadows,
                new AndroidSdkShadowMatcher(API_LEVEL), interceptors, List.of()), interceptors);
        return sandbox;
    }

    /** The same class anew, as the sandbox loads it: there it sees Android. */
    @SuppressWarnings("unchecked")
    private static Callable<? extends Device> inside(AndroidSandbox sandbox, Setup setup) {
        try {
            return (Callable<? extends Device>) sandbox.bootstrappedClass(Start.class)
                    .getConstructor(AndroidSandbox.class, Setup.class).newInstance(sandbox, setup);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
