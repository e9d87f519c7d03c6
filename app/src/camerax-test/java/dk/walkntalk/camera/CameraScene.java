package dk.walkntalk.camera;

import dk.walkntalk.paper.Outline;
import dk.walkntalk.paper.OutlineFinder;
import dk.walkntalk.paper.SheetPicture;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Executor;

/** A sheet of paper on a table, and a phone's camera above it, for a test to play with. */
public final class CameraScene {
    private final StandInUses uses = new StandInUses();
    private Outline sheet = Outline.NONE;

    /** The parts that the camera's screen is put together from. */
    public CameraParts parts(Executor work) {
        OutlineFinder finder = frame -> sheet;
        return new CameraParts(context -> uses, context -> new StandInFinder(context, SheetPicture.jpeg()), finder, work);
    }

    /** The phone has no camera that can be used. */
    public void isBroken() {
        uses.isThere = false;
    }

    /** Another app has the camera, or gives it back. */
    public void occupied(boolean byAnother) {
        uses.ail(byAnother ? 2 : null);
    }

    /** The camera sees the sheet so. */
    public void sees(Outline.Hint hint) {
        float[] corners = new float[hint == Outline.Hint.NO_PAGE ? 0 : 2 * SheetPicture.X.length];
        for (int i = 0; i < corners.length; i++) {
            // the frame is half as large as the sensor
            corners[i] = (i % 2 == 0 ? SheetPicture.X[i / 2] : SheetPicture.Y[i / 2]) / 2f;
        }
        sheet = new Outline(corners, hint);
        uses.see(new byte[12], 4, 3, 4, 1);
    }

    /** The camera has written its picture. */
    public File saves() {
        File file = uses.file;
        try {
            Files.write(file.toPath(), SheetPicture.jpeg());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        uses.save();
        return file;
    }

    /** The camera has no picture. */
    public void fails() {
        uses.fail(2);
    }

    /** What the camera was asked, since this was asked last. */
    public String asked() {
        String asked = String.join(", ", uses.asked);
        uses.asked.clear();
        return asked;
    }
}
