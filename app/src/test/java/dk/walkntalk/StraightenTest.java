package dk.walkntalk;

import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.StraightenPage;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** The page in a photo is found, shown, corrected by hand, looked at and taken into the plan. */
@RunWith(AndroidJUnit4.class)
public final class StraightenTest {
    @Rule public final Phone phone = new Phone();
    @Rule public final Legible legible = new Legible(phone);

    @Test
    public void look() throws Exception {
        StraightenPage page = Readymade.begin(phone).names("Anders Lund", "Mette Hansen").agreed(0, "Kursus").open().plan().photographPage(WholeMus.filledForm());
        page.looks("1-corners").straighten().looks("2-result").belongsTo("Adfærd").looks("3-place").use().scrollToPhotos().looks("4-plan");
    }
}
