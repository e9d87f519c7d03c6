package dk.walkntalk.camera;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import android.graphics.Matrix;
import androidx.camera.core.CameraState;
import androidx.camera.core.ImageCapture;
import androidx.lifecycle.Lifecycle;
import androidx.lifecycle.LifecycleOwner;
import androidx.lifecycle.LifecycleRegistry;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.paper.Outline;
import dk.walkntalk.paper.OutlineFinder;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;

/** What the in-app camera does with a phone's camera, be it CameraX's or one that is declared only. */
@RunWith(AndroidJUnit4.class)
public final class CameraSessionTest {
    private static final Outline SHEET = new Outline(new float[] {1, 1, 3, 1, 3, 2, 1, 2}, Outline.Hint.WHOLE);

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private final StandInUses uses = new StandInUses();
    private final List<String> told = new ArrayList<>();
    private final List<byte[]> seen = new ArrayList<>();
    private OutlineFinder finder = frame -> {
        seen.add(frame.luma().clone());
        return SHEET;
    };
    private final Owner owner = new Owner();
    private CameraSession session;

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
        public void torchIs(boolean on) {
            told.add(on ? "light" : "no light");
        }

        @Override
        public void saw(Outline outline, Matrix sensorToFrame) {
            float[] point = {2, 4};
            sensorToFrame.mapPoints(point);
            told.add("saw " + outline.hint() + " " + point[0] + " " + point[1]);
        }

        @Override
        public void taken(File file) {
            told.add("taken " + file.getName());
        }

        @Override
        public void notTaken(boolean noRoom) {
            told.add(noRoom ? "no room" : "not taken");
        }

        @Override
        public void occupied(boolean byAnother) {
            told.add(byAnother ? "occupied" : "free");
        }

        @Override
        public void unusable() {
            told.add("unusable");
        }
    };

    @Before
    public void aScreenInFront() {
        owner.lifecycle.setCurrentState(Lifecycle.State.RESUMED);
        session = new CameraSession(uses, null, null, Runnable::run, Runnable::run, frame -> finder.find(frame), screen);
    }

    private void open() {
        session.open(owner);
        told.clear();
        uses.asked.clear();
    }

    private File page() throws Exception {
        return folder.newFile("7-side.jpg");
    }

    @Test
    public void theCameraOpensAndItsTorchIsKnown() {
        session.open(owner);
        assertEquals(List.of("bind"), uses.asked);
        assertEquals(List.of("opened with a torch", "no light"), told);
    }

    @Test
    public void withoutACameraItIsUnusable() {
        uses.isThere = false;
        session.open(owner);
        assertEquals(List.of("unusable"), told);
        assertFalse(session.take(new File("x")));
        assertEquals("nothing is asked of it", List.of(), uses.asked);
    }

    @Test
    public void aCameraThatCannotDoAllOfItIsUnusable() {
        for (RuntimeException failure : List.of(new IllegalArgumentException(), new IllegalStateException(),
                new UnsupportedOperationException())) {
            told.clear();
            uses.failure = failure;
            aScreenInFront();
            session.open(owner);
            assertEquals(failure.toString(), List.of("unusable"), told);
        }
    }

    @Test
    public void aMistakeOfOursIsNoFaultOfTheCamera() {
        uses.failure = new ClassCastException();
        assertThrows(ClassCastException.class, () -> session.open(owner));
    }

    @Test
    public void aCameraThatBreaksIsLetGoAndUnusable() {
        open();
        uses.ail(6);
        assertEquals(List.of("unusable"), told);
        assertEquals(List.of("unbind"), uses.asked);
        uses.ail(6);
        assertEquals("told once", List.of("unusable"), told);
    }

    @Test
    public void whileAnotherAppHasTheCameraItIsOccupied() {
        open();
        uses.ail(CameraState.ERROR_CAMERA_IN_USE);
        uses.ail(null);
        assertEquals(List.of("occupied", "free"), told);
        assertEquals("CameraX goes on by itself", List.of(), uses.asked);
    }

    @Test
    public void onePictureAtATime() throws Exception {
        open();
        File page = page();
        assertTrue(session.take(page));
        assertFalse("the first is not there yet", session.take(new File("another")));
        assertEquals(page, uses.file);
        uses.save();
        assertEquals(List.of("taken 7-side.jpg"), told);
        assertTrue(session.take(new File("another")));
    }

    @Test
    public void aPictureThatFailsLeavesNoFileAndTheNextCanBeTaken() throws Exception {
        open();
        File page = page();
        session.take(page);
        uses.fail(ImageCapture.ERROR_FILE_IO);
        assertFalse(page.exists());
        assertTrue(session.take(page));
        uses.fail(2);
        assertEquals(List.of("no room", "not taken"), told);
    }

    @Test
    public void aTapFocusesThere() {
        open();
        session.focus(120, 340);
        assertEquals(List.of("focus 120.0 340.0"), uses.asked);
    }

    @Test
    public void theTorchIsToldOfWhenItIsOn() {
        open();
        session.setTorch(true);
        session.setTorch(false);
        assertEquals(List.of("torch true", "torch false"), uses.asked);
        assertEquals(List.of("light", "no light"), told);
    }

    @Test
    public void withoutATorchNoneIsAskedFor() {
        uses.hasTorch = false;
        session.open(owner);
        session.setTorch(true);
        assertEquals(List.of("opened", "no light"), told);
        assertEquals(List.of("bind"), uses.asked);
    }

    @Test
    public void howThePhoneIsHeldReachesTheCamera() {
        session.turn(90);
        open();
        session.turn(270);
        assertEquals(List.of("turn 270"), uses.asked);
    }

    @Test
    public void aFrameIsLookedAtWithoutItsGapsAndGivenBack() {
        open();
        uses.see(new byte[] {1, 2, 3, 0, 4, 5, 6}, 3, 2, 4, 1);
        uses.see(new byte[] {1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6}, 3, 2, 6, 2);
        assertArrayEquals(new byte[] {1, 2, 3, 4, 5, 6}, seen.get(0));
        assertArrayEquals(new byte[] {1, 2, 3, 4, 5, 6}, seen.get(1));
        assertEquals(2, uses.framesGivenBack);
        assertEquals("with the way from the sensor to the frame", "saw WHOLE 1.0 2.0", told.get(0));
    }

    @Test
    public void aFrameIsGivenBackWhateverHappens() {
        open();
        finder = frame -> {
            throw new IllegalStateException("a mistake");
        };
        assertThrows(IllegalStateException.class, () -> uses.see(new byte[1], 1, 1, 1, 1));
        assertEquals(1, uses.framesGivenBack);
    }

    @Test
    public void whatComesAfterClosingIsNotToldButForThePictureThatWasOnItsWay() throws Exception {
        open();
        session.take(page());
        session.close();
        assertEquals(List.of("take", "unbind"), uses.asked);
        uses.see(new byte[1], 1, 1, 1, 1);
        uses.ail(6);
        session.focus(1, 1);
        session.turn(90);
        uses.save();
        assertEquals(List.of("taken 7-side.jpg"), told);
        assertEquals(List.of("take", "unbind"), uses.asked);
    }

    @Test
    public void aCameraThatIsReadyTooLateStaysClosed() {
        uses.opensLater = true;
        session.open(owner);
        session.close();
        uses.open.run();
        assertEquals(List.of(), uses.asked);
        assertEquals(List.of(), told);
    }
}
