package dk.walkntalk.demo;

import android.content.Intent;
import android.net.Uri;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.Phone;
import dk.walkntalk.WholeConversation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.FixMethodOrder;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.MethodSorters;
import org.robolectric.RuntimeEnvironment;

/**
 * The main job without a device: walks the real app through a whole conversation, in each way that a screen can look,
 * and leaves the pictures, the PDF and a page that shows them in order. Run by {@code mvn -Pphone -Ddemo}, which
 * holds a MUS; {@code -Ddemo.concept=} and the id of a concept hold another.
 */
@RunWith(AndroidJUnit4.class)
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public final class Demo {
    private static final WholeConversation HELD =
            WholeConversation.of(System.getProperty("demo.concept", "albertslund-mus"));

    @Rule public final Phone phone = new Phone();

    /** Pictures of another conversation are not to be taken for this one's. */
    @BeforeClass
    public static void beginAnew() throws IOException {
        Album.clear();
    }

    /** Tests look at fewer pixels, to be quicker; these pictures are for people. */
    @Before
    public void sharp() {
        RuntimeEnvironment.setQualifiers("+xxhdpi");
    }

    @Test
    public void a_light() {
        walk("lys");
    }

    @Test
    public void b_dark() {
        RuntimeEnvironment.setQualifiers("+night");
        walk("moerk");
    }

    @Test
    public void c_largeText() {
        RuntimeEnvironment.setFontScale(2f);
        walk("200-procent");
    }

    @Test
    public void d_english() {
        RuntimeEnvironment.setQualifiers("+en");
        walk("english");
    }

    @Test
    public void e_landscape() {
        RuntimeEnvironment.setQualifiers("+w891dp-h411dp-land");
        walk("liggende");
    }

    private void walk(String look) {
        Album album = new Album(look);
        phone.keepPictures(album::add);
        Intent chooser = HELD.hold(phone);
        Intent send = chooser.getParcelableExtra(Intent.EXTRA_INTENT, Intent.class);
        Uri pdf = send.getParcelableExtra(Intent.EXTRA_STREAM, Uri.class);
        Phone.unwatched(() -> {
            try (InputStream in = Phone.context().getContentResolver().openInputStream(pdf)) {
                return Files.copy(in, Album.FOLDER.resolve(send.getStringExtra(Intent.EXTRA_TITLE)),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        });
    }

    @AfterClass
    public static void showAll() throws IOException {
        System.out.println("Demo: open " + DemoPage.write(Album.FOLDER, HELD.title(), Album.inOrder()).toUri());
    }
}
