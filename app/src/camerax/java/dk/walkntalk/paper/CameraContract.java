package dk.walkntalk.paper;

import android.app.Activity;
import android.content.Context;
import android.content.Intent;
import androidx.activity.result.contract.ActivityResultContract;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import java.util.List;

/** What a screen asks the camera within the app, and what that answers. It does not know the other by its class. */
public final class CameraContract extends ActivityResultContract<CameraContract.Wish, CameraContract.Answer> {
    /** The intent's action. */
    public static final String ACTION = "dk.walkntalk.action.CAMERA";
    /** What the paths of the files to write begin with. */
    public static final String PATH = "path";
    /** How many pictures are wanted at most. */
    public static final String MOST = "most";
    /** In the answer: the paths of the files that were written, in order. */
    public static final String PAGES = "pages";
    /** The answer when the app is refused the camera. */
    public static final int REFUSED = Activity.RESULT_FIRST_USER;
    /** The answer when there is no camera, or none that works. */
    public static final int UNUSABLE = Activity.RESULT_FIRST_USER + 1;

    /** The parameters {@link #PATH} and {@link #MOST}. */
    record Wish(String path, int most) { }

    /** How the camera came back. */
    record Answer(int code, List<String> pages) { }

    @NonNull
    @Override
    public Intent createIntent(@NonNull Context context, Wish wish) {
        return new Intent(ACTION).setPackage(context.getPackageName()).putExtra(PATH, wish.path())
                .putExtra(MOST, wish.most());
    }

    @Override
    public Answer parseResult(int code, @Nullable Intent data) {
        List<String> pages = data == null ? null : data.getStringArrayListExtra(PAGES);
        return new Answer(code, pages == null ? List.of() : pages);
    }
}
