package dk.walkntalk.ui;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import android.animation.ValueAnimator;
import android.content.Context;
import android.graphics.Bitmap;
import android.graphics.Canvas;
import android.os.Looper;
import android.view.ContextThemeWrapper;
import android.view.View;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.R;
import java.time.Duration;
import java.util.List;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Shadows;
import org.robolectric.util.ReflectionHelpers;
import org.robolectric.util.ReflectionHelpers.ClassParameter;

@RunWith(AndroidJUnit4.class)
public final class PuzzleBoardTest {
    private static final List<String> NAMES = List.of("en", "to", "tre", "fire");
    private final Context theme =
            new ContextThemeWrapper(ApplicationProvider.getApplicationContext(), R.style.Theme_WalkNTalk);

    @After
    public void animationsAsTheyWere() {
        animations(1);
    }

    private static void animations(float scale) {
        ReflectionHelpers.callStaticMethod(ValueAnimator.class, "setDurationScale",
                ClassParameter.from(float.class, scale));
    }

    private PuzzleBoard board(boolean first) {
        PuzzleBoard board = new PuzzleBoard(theme, null);
        board.show(List.of(List.of(first, false), List.of(false, false)), NAMES, piece -> { });
        board.measure(View.MeasureSpec.makeMeasureSpec(700, View.MeasureSpec.EXACTLY),
                View.MeasureSpec.makeMeasureSpec(0, View.MeasureSpec.UNSPECIFIED));
        board.layout(0, 0, board.getMeasuredWidth(), board.getMeasuredHeight());
        return board;
    }

    private static Bitmap picture(PuzzleBoard board) {
        Bitmap picture = Bitmap.createBitmap(board.getWidth(), board.getHeight(), Bitmap.Config.ARGB_8888);
        board.draw(new Canvas(picture));
        return picture;
    }

    @Test
    public void aPieceThatWasTalkedAboutShowsThePicture() {
        assertFalse(picture(board(false)).sameAs(picture(board(true))));
    }

    @Test
    public void aPieceFallsIntoPlace() {
        Bitmap placed = picture(board(true));
        PuzzleBoard board = board(true);
        board.letFall(0);
        assertFalse("it is still above its place", picture(board).sameAs(placed));
        for (int frame = 0; frame < 60; frame++) {
            Shadows.shadowOf(Looper.getMainLooper()).idleFor(Duration.ofMillis(16));
        }
        assertTrue("it lies in its place", picture(board).sameAs(placed));
    }

    @Test
    public void whereAnimationsAreRemovedThePieceLiesInItsPlaceAtOnce() {
        animations(0);
        PuzzleBoard board = board(true);
        board.letFall(0);
        assertTrue(picture(board).sameAs(picture(board(true))));
    }
}
