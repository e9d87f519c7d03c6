package dk.walkntalk.camera;

import android.content.Context;
import androidx.annotation.NonNull;
import dk.walkntalk.paper.OutlineFinder;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * What the camera's screen is put together from.
 *
 * @param uses   makes the way to the camera
 * @param finder makes the view that shows what it sees
 * @param sheets looks for sheets of paper in that
 * @param work   for reading and deleting pictures
 */
public record CameraParts(Function<Context, CameraUses> uses, Function<Context, Viewfinder> finder,
        OutlineFinder sheets, Executor work) {

    /** Those of a phone. */
    @NonNull
    public static CameraParts ofPhone(OutlineFinder sheets, Executor work) {
        return new CameraParts(CameraXUses::new, PreviewFinder::new, sheets, work);
    }
}
