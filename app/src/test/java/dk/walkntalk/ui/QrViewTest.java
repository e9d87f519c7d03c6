package dk.walkntalk.ui;

import static org.junit.Assert.assertEquals;

import android.graphics.Bitmap;
import android.graphics.Canvas;
import android.graphics.Color;
import android.view.View;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import java.util.Random;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** The code on the screen, to the pixel. */
@RunWith(AndroidJUnit4.class)
public final class QrViewTest {
    private static final boolean[][] DARK = new boolean[37][37];

    static {
        Random random = new Random(1);
        for (boolean[] row : DARK) {
            for (int x = 0; x < row.length; x++) {
                row[x] = random.nextBoolean();
            }
        }
    }

    private final QrView view = new QrView(ApplicationProvider.getApplicationContext(), null);

    private Bitmap drawn(int width, int height) {
        view.show(DARK, "Mettes stikord");
        view.layout(0, 0, width, height);
        Bitmap picture = Bitmap.createBitmap(width, height, Bitmap.Config.ARGB_8888);
        picture.eraseColor(Color.GREEN);
        view.draw(new Canvas(picture));
        return picture;
    }

    /** Every module is where it belongs, and nothing is grey: for widths that no module divides too. */
    @Test
    public void modulesAreSharpAtEverySize() {
        for (int side : new int[] {45, 90, 401, 1000}) {
            Bitmap picture = drawn(side, side);
            int module = side / 45;
            int start = (side - 37 * module) / 2;
            for (int y = 0; y < side; y++) {
                for (int x = 0; x < side; x++) {
                    int column = Math.floorDiv(x - start, module);
                    int row = Math.floorDiv(y - start, module);
                    boolean inside = column >= 0 && row >= 0 && column < 37 && row < 37;
                    assertEquals(side + ": " + x + ", " + y, inside && DARK[row][column] ? Color.BLACK : Color.WHITE,
                            picture.getPixel(x, y));
                }
            }
        }
    }

    @Test
    public void itIsDarkOnWhiteInDarkThemeToo() {
        RuntimeEnvironment.setQualifiers("+night");
        Bitmap picture = drawn(450, 450);
        assertEquals(Color.WHITE, picture.getPixel(0, 0));
        assertEquals(Color.WHITE, picture.getPixel(449, 449));
        assertEquals(false, view.isForceDarkAllowed());
    }

    @Test
    public void itStaysSquareInTheMiddleOfAnyRoom() {
        Bitmap wide = drawn(900, 450);
        assertEquals(Color.GREEN, wide.getPixel(100, 225));
        assertEquals(Color.WHITE, wide.getPixel(226, 225));
        assertEquals(Color.GREEN, wide.getPixel(800, 225));
    }

    @Test
    public void itTakesASquareOfTheRoomThereIs() {
        measured(800, View.MeasureSpec.AT_MOST, 600, View.MeasureSpec.AT_MOST, 600, 600);
        measured(400, View.MeasureSpec.EXACTLY, 0, View.MeasureSpec.UNSPECIFIED, 400, 400);
        measured(400, View.MeasureSpec.EXACTLY, 900, View.MeasureSpec.AT_MOST, 400, 400);
        measured(400, View.MeasureSpec.EXACTLY, 300, View.MeasureSpec.EXACTLY, 400, 300);
    }

    private void measured(int width, int widthMode, int height, int heightMode, int wantedWidth, int wantedHeight) {
        view.measure(View.MeasureSpec.makeMeasureSpec(width, widthMode),
                View.MeasureSpec.makeMeasureSpec(height, heightMode));
        assertEquals(wantedWidth, view.getMeasuredWidth());
        assertEquals(wantedHeight, view.getMeasuredHeight());
    }

    @Test
    public void talkBackIsToldWhatItIs() {
        drawn(100, 100);
        assertEquals("Mettes stikord", view.getContentDescription());
    }
}
