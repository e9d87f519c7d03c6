package dk.walkntalk.camera;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.Manifest;
import android.app.Application;
import android.graphics.ImageFormat;
import android.graphics.Matrix;
import android.os.Looper;
import androidx.camera.core.SurfaceOrientedMeteringPointFactory;
import androidx.camera.core.SurfaceRequest;
import androidx.lifecycle.Lifecycle;
import androidx.lifecycle.LifecycleOwner;
import androidx.lifecycle.LifecycleRegistry;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.paper.Outline;
import dk.walkntalk.paper.OutlineFinder;
import java.io.File;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.annotation.Config;

/** The session on CameraX itself, with the camera of a phone that is only described. Only for builds with the library. */
@RunWith(AndroidJUnit4.class)
@Config(qualifiers = "w1280dp-h1920dp-xhdpi") // CameraX previews in no larger a size than the screen's
public final class CameraBindingTest {
    private final Application app = ApplicationProvider.getApplicationContext();
    private final ExecutorService frames = Executors.newSingleThreadExecutor();
    private final List<String> told = new ArrayList<>();
    private final Owner owner = new Owner();

    private static final class Owner implements LifecycleOwner {
        private final LifecycleRegistry lifecycle = new LifecycleRegistry(this);

        @Override
        public Lifecycle getLifecycle() {
            return lifecycle;
        }
    }

    private final CameraSession.Listener screen = new CameraSession.Listener() {
        @Override
        public void opened(boolean hasTorch) {
            told.add(hasTorch ? "opened with a torch" : "opened");
        }

        @Override
        public void torchIs(boolean on) { }

        @Override
        public void saw(Outline outline, Matrix sensorToFrame) { }

        @Override
        public void taken(File file) { }

        @Override
        public void notTaken(boolean noRoom) { }

        @Override
        public void occupied(boolean byAnother) { }

        @Override
        public void unusable() {
            told.add("unusable");
        }
    };

    @Before
    public void aPhoneWithACamera() {
        PhoneCamera.put(app);
        assertEquals("as the system says", 6, PhoneCamera.streams().getOutputSizes(ImageFormat.JPEG).length);
        shadowOf(app).grantPermissions(Manifest.permission.CAMERA);
        owner.lifecycle.setCurrentState(Lifecycle.State.RESUMED);
    }

    @After
    public void end() {
        owner.lifecycle.setCurrentState(Lifecycle.State.DESTROYED);
        frames.shutdown();
    }

    @Test
    public void theLibraryBindsTurnsFocusesAndLetsGo() throws Exception {
        CameraSession session = new CameraSession(new CameraXUses(app), SurfaceRequest::willNotProvideSurface,
                new SurfaceOrientedMeteringPointFactory(1, 1), frames, app.getMainExecutor(), OutlineFinder.NONE, screen);
        session.open(owner);
        // the library asks for the cameras on threads of its own
        for (int i = 0; i < 300 && told.isEmpty(); i++) {
            shadowOf(Looper.getMainLooper()).idleFor(Duration.ofMillis(100));
            Thread.sleep(100);
        }
        assertEquals(List.of("opened with a torch"), told);
        for (int degrees : new int[] {0, 80, 190, 280, 359}) {
            session.turn(degrees);
        }
        session.focus(0.5f, 0.5f);
        session.setTorch(true);
        session.close();
        shadowOf(Looper.getMainLooper()).idle();
        assertEquals("nothing went wrong", List.of("opened with a torch"), told);
    }

    @Test
    public void theLibrarysPreviewIsAViewfinder() {
        PreviewFinder finder = new PreviewFinder(app);
        assertNotNull(finder.view());
        assertNotNull(finder.surface());
        assertNotNull(finder.points());
        assertTrue("no picture yet", finder.sensorToView() == null);
    }
}
