package dk.walkntalk;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withText;
import static org.junit.Assert.assertArrayEquals;

import androidx.test.ext.junit.runners.AndroidJUnit4;
import java.io.File;
import java.nio.file.Files;
import java.util.Random;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A database file that is damaged is no reason to lose what is in it. */
@RunWith(AndroidJUnit4.class)
public final class BrokenDatabaseTest {
    @Rule public final Phone phone = new Phone();

    @Test
    public void aDamagedDatabaseFileIsSaidAndNotTouched() {
        byte[] damaged = new byte[40_000];
        new Random(7).nextBytes(damaged);
        File file = Phone.unwatched(() -> Phone.context().getDatabasePath("walkntalk.db"));
        Phone.unwatched(() -> {
            file.getParentFile().mkdirs();
            return Files.write(file.toPath(), damaged);
        });

        phone.open();

        onView(withText(R.string.fault_storage_broken)).check(matches(isDisplayed()));
        assertArrayEquals(damaged, Phone.unwatched(() -> Files.readAllBytes(file.toPath())));
    }
}
