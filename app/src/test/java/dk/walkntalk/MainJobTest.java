package dk.walkntalk;

import static org.junit.Assert.assertEquals;

import android.content.Intent;
import android.graphics.Bitmap;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import java.io.File;
import java.io.FileOutputStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** The main job, from opening the app to the share sheet. */
@RunWith(AndroidJUnit4.class)
public final class MainJobTest {
    @Rule public final Phone phone = new Phone();

    @Test
    public void twoPeopleHoldAWholeMusAndShareThePlan() {
        String out = System.getProperty("pictures");
        if (out != null) {
            phone.keepPictures((name, bitmap) -> save(new File(out), name, bitmap));
        }
        Intent sent = new WholeMus(phone).hold();
        assertEquals(Intent.ACTION_CHOOSER, sent.getAction());
    }

    private static void save(File folder, String name, Bitmap bitmap) {
        folder.mkdirs();
        try (FileOutputStream file = new FileOutputStream(new File(folder, name + ".png"))) {
            bitmap.compress(Bitmap.CompressFormat.PNG, 100, file);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
